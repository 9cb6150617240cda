using System.Data.Common;
using Dapper;

namespace SlackBot.Storage.Schema;

/// <summary>The table <c>schema_versions</c>: which steps the database has taken.</summary>
internal static class AppliedMigrations
{
    public static Task MakeTableAsync(DbConnection connection, DbTransaction transaction) =>
        connection.ExecuteAsync(
            """
            CREATE TABLE IF NOT EXISTS schema_versions (
                version INTEGER NOT NULL PRIMARY KEY,
                name TEXT NOT NULL,
                checksum TEXT NOT NULL,
                applied_at TEXT NOT NULL
            )
            """,
            transaction: transaction
        );

    public static async Task<List<AppliedMigration>> ReadAsync(
        DbConnection connection,
        DbTransaction? transaction = null
    ) =>
        (
            await connection.QueryAsync<AppliedMigration>(
                "SELECT version, name, checksum, applied_at FROM schema_versions ORDER BY version",
                transaction: transaction
            )
        ).AsList();

    public static Task AddAsync(
        DbConnection connection,
        DbTransaction transaction,
        Migration migration,
        DateTimeOffset now
    ) =>
        connection.ExecuteAsync(
            "INSERT INTO schema_versions (version, name, checksum, applied_at) VALUES (@Version, @Name, @Checksum, @now)",
            new
            {
                migration.Version,
                migration.Name,
                migration.Checksum,
                now = StoredTime.Of(now),
            },
            transaction
        );

    public static Task RemoveAsync(
        DbConnection connection,
        DbTransaction transaction,
        Migration migration
    ) =>
        connection.ExecuteAsync(
            "DELETE FROM schema_versions WHERE version = @Version",
            new { migration.Version },
            transaction
        );
}
