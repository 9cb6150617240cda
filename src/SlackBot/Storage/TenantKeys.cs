using System.Collections.Concurrent;
using System.Data.Common;
using SlackBot.Storage.Encryption;

namespace SlackBot.Storage;

/// <summary>The key of each tenant, unwrapped in memory from the start on.</summary>
internal sealed partial class TenantKeys(
    Database database,
    MasterKeySource source,
    TimeProvider time,
    ILogger<TenantKeys> logger
) : IDisposable
{
    readonly ConcurrentDictionary<string, TenantKeySet> sets = new(StringComparer.Ordinal);
    MasterKeyRing? ring;

    MasterKeyRing Ring =>
        ring
        ?? throw new InvalidOperationException(
            "The tenants' keys are used before the storage has started."
        );

    /// <summary>
    /// Gives the tenant a key, unless it has one: part of the write that adds the tenant, and before anything of it is sealed.
    /// From then on the cipher seals for it, in this transaction too.
    /// </summary>
    public async Task AddTenantAsync(
        string tenant,
        DbConnection connection,
        DbTransaction transaction
    )
    {
        var rows = await TenantKeyRows.OfAsync(tenant, connection, transaction);
        if (rows.Count > 0)
        {
            Keep(rows);
            return;
        }
        // A key that is known but not stored is left from a write that was rolled back: it serves as well as a new one.
        var set = sets.GetOrAdd(tenant, _ => TenantKeySet.WithNewKey());
        var key = set.Current;
        var row = Wrapped(tenant, key);
        await TenantKeyRows.AddAsync(row, time.GetUtcNow(), connection, transaction);
    }

    /// <summary>Loads what the database holds, and puts keys that an older master key wraps under the first one.</summary>
    /// <exception cref="StorageException">A master key is missing or is not the one that wrapped.</exception>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(TenantKeyRows.AllAsync, cancellationToken);
        ring = source.Load([.. rows.Select(row => row.MasterKeyId).Distinct()]);
        RefuseMissing(rows);
        Keep(rows);
        var old = rows.Where(row => row.MasterKeyId != Ring.First.Id).ToList();
        if (old.Count > 0)
        {
            await RewrapAsync(old, cancellationToken);
        }
    }

    /// <summary>The key that seals.</summary>
    /// <exception cref="InvalidOperationException">The tenant was never added.</exception>
    public TenantKey Current(string tenant) =>
        sets.TryGetValue(tenant, out var set)
            ? set.Current
            : throw new InvalidOperationException(
                $"Tenant '{tenant}' has no key: {nameof(AddTenantAsync)} comes first."
            );

    /// <summary>The key that sealed, if it is there.</summary>
    public TenantKey? Find(string tenant, int version) =>
        sets.TryGetValue(tenant, out var set) ? set.Find(version) : null;

    void RefuseMissing(List<TenantKeyRow> rows)
    {
        var missing = rows.Select(row => row.MasterKeyId)
            .Distinct()
            .Where(id => Ring.Find(id) is null)
            .ToList();
        if (missing.Count > 0)
        {
            throw new StorageException(
                $"The database needs the master key {Quoted.List(missing)}, which is not configured. "
                    + "Add it to Encryption:MasterKeys under that id; only the first of the list wraps, so it may stand behind a newer one."
            );
        }
    }

    void Keep(List<TenantKeyRow> rows)
    {
        foreach (var tenant in rows.GroupBy(row => row.Tenant))
        {
            sets[tenant.Key] = new(tenant.Select(Unwrapped));
        }
    }

    TenantKey Unwrapped(TenantKeyRow row)
    {
        var version = (int)row.Version;
        var key = Ring.Find(row.MasterKeyId)?.Unwrap(row.Tenant, version, row.Wrapped);
        return key is null
            ? throw new StorageException(
                $"The key of tenant '{row.Tenant}' does not open with the master key '{row.MasterKeyId}': "
                    + "this is not the master key it was wrapped with, or the database was changed."
            )
            : new(version, key);
    }

    TenantKeyRow Wrapped(string tenant, TenantKey key) =>
        new(tenant, key.Version, Ring.First.Id, Ring.First.Wrap(tenant, key.Version, key.Bytes));

    async Task RewrapAsync(List<TenantKeyRow> old, CancellationToken cancellationToken)
    {
        await database.WriteAsync(
            async (connection, transaction) =>
            {
                foreach (var row in old)
                {
                    var key = sets[row.Tenant].Find((int)row.Version)!;
                    await TenantKeyRows.RewrapAsync(
                        Wrapped(row.Tenant, key),
                        connection,
                        transaction
                    );
                }
            },
            cancellationToken
        );
        LogRewrapped(old.Count, Ring.First.Id);
    }

    public void Dispose()
    {
        foreach (var set in sets.Values)
        {
            set.Dispose();
        }
        ring?.Dispose();
    }

    [LoggerMessage(
        LogLevel.Information,
        "Wrapped {Count} tenant keys again, with master key '{Id}'"
    )]
    partial void LogRewrapped(int count, string id);
}
