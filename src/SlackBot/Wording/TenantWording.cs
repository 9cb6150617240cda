using System.Collections.Concurrent;
using SlackBot.Wording.Checks;
using SlackBot.Wording.Store;

namespace SlackBot.Wording;

/// <summary>
/// The wording of every tenant that has any: a snapshot each, replaced whole after a change is stored. Reading takes no
/// lock. Holds as long as this process is the only one that writes wording.
/// </summary>
internal sealed partial class TenantWording(
    WordingStore store,
    TimeProvider time,
    ILogger<TenantWording> logger
) : IDisposable
{
    private readonly ConcurrentDictionary<string, WordingSnapshot> snapshots = new(
        StringComparer.Ordinal
    );
    private readonly ConcurrentDictionary<string, SemaphoreSlim> turns = new(
        StringComparer.Ordinal
    );

    /// <summary>The messages of a language in a tenant's words; for a tenant without any those of everyone.</summary>
    public Strings StringsFor(string tenant, string locale) =>
        snapshots.TryGetValue(tenant, out var snapshot)
            ? Strings.For(locale, snapshot.Overrides)
            : Strings.For(locale);

    /// <summary>All wording of a tenant now.</summary>
    public WordingSnapshot SnapshotOf(string tenant) =>
        snapshots.GetValueOrDefault(tenant, WordingSnapshot.Empty);

    /// <summary>Reads what is stored. Called once, before anyone is answered.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        foreach (var tenant in await store.TenantsAsync(cancellationToken))
        {
            var snapshot = WordingSnapshot.Of(await store.AllAsync(tenant, cancellationToken));
            Swap(tenant, snapshot);
            if (snapshot.BrokenCount > 0)
            {
                LogBroken(tenant, snapshot.BrokenCount);
            }
        }
    }

    /// <summary>Checks a text, stores it, and uses it from now on.</summary>
    /// <param name="place">A supported locale and a known key.</param>
    /// <exception cref="ArgumentException">The message or the language is unknown.</exception>
    public async Task<SetOutcome> SetAsync(
        string tenant,
        WordingPlace place,
        string text,
        Author by,
        CancellationToken cancellationToken
    )
    {
        if (WordingCheck.Refuse(place, text, out var message) is { } refusal)
        {
            return new SetOutcome.Refused(refusal);
        }

        using var turn = await TakeTurnAsync(tenant, cancellationToken);
        var snapshot = SnapshotOf(tenant);
        var before = snapshot.Find(place);
        if (snapshot.Used(place) is { } used && used.Text == text)
        {
            return new SetOutcome.Unchanged(used, message!);
        }

        var at = time.GetUtcNow();
        var version = await store.ChangeAsync(tenant, place, text, by, at, cancellationToken);
        Swap(tenant, snapshot.With(new(place, text, version, by, at)));
        LogSet(tenant, place, version);
        return new SetOutcome.Stored(before, message!);
    }

    /// <summary>Puts the built-in text back, whether the wording was used or broken.</summary>
    /// <returns>What was stored; null where there was nothing, and nothing has changed.</returns>
    public async Task<Rewording?> ResetAsync(
        string tenant,
        WordingPlace place,
        Author by,
        CancellationToken cancellationToken
    )
    {
        using var turn = await TakeTurnAsync(tenant, cancellationToken);
        var snapshot = SnapshotOf(tenant);
        if (snapshot.Find(place) is not { } before)
        {
            return null;
        }

        var at = time.GetUtcNow();
        var version = await store.ChangeAsync(tenant, place, null, by, at, cancellationToken);
        Swap(tenant, snapshot.Without(place));
        LogReset(tenant, place, version);
        return before;
    }

    public void Dispose()
    {
        foreach (var turn in turns.Values)
        {
            turn.Dispose();
        }
    }

    private void Swap(string tenant, WordingSnapshot snapshot)
    {
        if (snapshot.IsEmpty)
        {
            snapshots.TryRemove(tenant, out _);
        }
        else
        {
            snapshots[tenant] = snapshot;
        }
    }

    private async Task<Turn> TakeTurnAsync(string tenant, CancellationToken cancellationToken)
    {
        var turn = turns.GetOrAdd(tenant, _ => new SemaphoreSlim(1, 1));
        await turn.WaitAsync(cancellationToken);
        return new(turn);
    }

    private readonly struct Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }

    [LoggerMessage(LogLevel.Information, "Tenant {Tenant} reworded {Place}, version {Version}")]
    partial void LogSet(string tenant, WordingPlace place, long version);

    [LoggerMessage(
        LogLevel.Information,
        "Tenant {Tenant} put back the built-in text of {Place}, version {Version}"
    )]
    partial void LogReset(string tenant, WordingPlace place, long version);

    [LoggerMessage(
        LogLevel.Warning,
        "Tenant {Tenant} has wording that does not fit this version of the bot: {Count} texts are kept but not used"
    )]
    partial void LogBroken(string tenant, int count);
}
