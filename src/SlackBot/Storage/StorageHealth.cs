using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using SlackBot.Storage.Schema;

namespace SlackBot.Storage;

/// <summary>Healthy when the database answers and is at this program's version of the schema.</summary>
internal sealed class StorageHealth(Database database, MigrationSet migrations) : IHealthCheck
{
    public const string Name = "storage";

    /// <summary>The version of the schema among the data of the result; absent when the database does not answer.</summary>
    public const string Schema = "schema";

    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    )
    {
        try
        {
            var version = await database.ReadAsync(
                connection =>
                    connection.ExecuteScalarAsync<int>("SELECT MAX(version) FROM schema_versions"),
                cancellationToken
            );
            var data = new Dictionary<string, object> { [Schema] = version };
            return version == migrations.Latest
                ? HealthCheckResult.Healthy("migrated", data)
                : HealthCheckResult.Unhealthy("not migrated", data: data);
        }
        catch (Exception e) when (e is SqliteException or StorageException)
        {
            return HealthCheckResult.Unhealthy("does not answer", e);
        }
    }
}
