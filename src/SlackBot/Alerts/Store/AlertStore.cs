using System.Data.Common;
using Dapper;
using Microsoft.Extensions.Options;
using SlackBot.Storage;

namespace SlackBot.Alerts.Store;

/// <summary>Keeps the alerts of all tenants; no question reaches beyond the tenant it is asked for.</summary>
internal sealed class AlertStore(
    Database database,
    AlertSeal seal,
    OpenAlertCache cache,
    IOptions<AlertOptions> options
)
{
    /// <summary>Stores alerts under the tenant's next numbers: all of them, on the disk when this returns, or none.</summary>
    /// <param name="count">How many, at least one.</param>
    /// <param name="make">Makes the alert of a number; called inside the transaction, so it must not wait.</param>
    public async Task<StoreOutcome> StoreAsync(
        string tenant,
        int count,
        Func<long, NewAlert> make,
        CancellationToken cancellationToken
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        try
        {
            return await database.WriteAsync(
                (connection, transaction) => AddAsync(connection, transaction, tenant, count, make),
                cancellationToken
            );
        }
        finally
        {
            cache.Forget(tenant);
        }
    }

    /// <summary>The alert of a number, open or not; null where the tenant has none.</summary>
    public async Task<Alert?> FindAsync(
        string tenant,
        long number,
        CancellationToken cancellationToken
    )
    {
        var row = await database.ReadAsync(
            connection =>
                connection.QuerySingleOrDefaultAsync<AlertRow>(
                    AlertQueries.Find,
                    new { tenant, number }
                ),
            cancellationToken
        );
        return row is null ? null : seal.Open(tenant, row);
    }

    /// <summary>How many alerts are open, and the first of the list; from memory where nothing was written since.</summary>
    public ValueTask<OpenAlerts> OpenAsync(string tenant, CancellationToken cancellationToken) =>
        cache.Find(tenant) is { } known
            ? ValueTask.FromResult(known)
            : new(ReadOpenAsync(tenant, cancellationToken));

    /// <summary>A stretch of the list of open alerts: the severest first, then the newest.</summary>
    public async Task<IReadOnlyList<Alert>> OpenAsync(
        string tenant,
        long offset,
        int length,
        CancellationToken cancellationToken
    )
    {
        var rows = await database.ReadAsync(
            connection =>
                connection.QueryAsync<AlertRow>(
                    AlertQueries.Open,
                    new
                    {
                        tenant,
                        offset,
                        length,
                    }
                ),
            cancellationToken
        );
        return [.. rows.Select(row => seal.Open(tenant, row))];
    }

    private async Task<OpenAlerts> ReadOpenAsync(string tenant, CancellationToken cancellationToken)
    {
        var version = cache.VersionFor(tenant);
        var counts = await database.ReadAsync(
            connection =>
                connection.QuerySingleAsync<OpenCounts>(AlertQueries.Counts, new { tenant }),
            cancellationToken
        );
        var first = await OpenAsync(tenant, 0, OpenAlerts.Kept, cancellationToken);
        var alerts = new OpenAlerts(counts, first);
        cache.Keep(tenant, alerts, version);
        return alerts;
    }

    private async Task<StoreOutcome> AddAsync(
        DbConnection connection,
        DbTransaction transaction,
        string tenant,
        int count,
        Func<long, NewAlert> make
    )
    {
        var limit = options.Value.OpenLimit;
        var last = await connection.QuerySingleOrDefaultAsync<long?>(
            AlertQueries.TakeNumbers,
            new
            {
                tenant,
                count,
                limit,
            },
            transaction
        );
        if (last is null)
        {
            var open = await connection.QuerySingleOrDefaultAsync<long>(
                AlertQueries.CountOpen,
                new { tenant },
                transaction
            );
            return new StoreOutcome.Full(open, limit);
        }

        var first = last.Value - count + 1;
        for (var number = first; number <= last; number++)
        {
            var row = seal.Close(tenant, number, make(number));
            await connection.ExecuteAsync(AlertQueries.Add, Parameters(tenant, row), transaction);
        }

        return new StoreOutcome.Stored(first, last.Value);
    }

    private static DynamicParameters Parameters(string tenant, AlertRow row)
    {
        var parameters = new DynamicParameters(row);
        parameters.Add("tenant", tenant);
        return parameters;
    }
}
