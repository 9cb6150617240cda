using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using SlackBot.Storage.Sqlite;

namespace SlackBot.Storage.Schema;

/// <summary>
/// Takes the database from one version of the schema to another, each step in a transaction of its own. Processes that
/// start at once wait for each other at every step and see what the other has done.
/// </summary>
internal sealed partial class Migrator(
    SqliteFile file,
    MigrationSet migrations,
    TimeProvider time,
    ILogger<Migrator> logger
)
{
    /// <summary>Takes all steps that are missing, or those up to a version.</summary>
    /// <returns>The version the database is at.</returns>
    /// <exception cref="StorageException">The database is newer than the program or differs from what the program knows, or a step fails; nothing of that step stays.</exception>
    public async Task<int> UpAsync(int? to = null, CancellationToken cancellationToken = default)
    {
        await using var connection = file.OpenWriter(foreignKeys: false);
        while (await StepUpAsync(connection, to ?? migrations.Latest, cancellationToken)) { }
        return await VersionAsync(connection);
    }

    /// <summary>Takes back all steps beyond a version; what only they could hold is lost.</summary>
    /// <inheritdoc cref="UpAsync"/>
    public async Task<int> DownAsync(int to, CancellationToken cancellationToken = default)
    {
        await using var connection = file.OpenWriter(foreignKeys: false);
        while (await StepDownAsync(connection, to, cancellationToken)) { }
        return await VersionAsync(connection);
    }

    /// <summary>Goes up or down to a version, whichever leads there.</summary>
    /// <inheritdoc cref="UpAsync"/>
    public async Task<int> MoveAsync(int to, CancellationToken cancellationToken = default)
    {
        if (to > migrations.Latest)
        {
            throw new StorageException(
                $"There is no schema version {to}: this program knows up to {migrations.Latest}."
            );
        }
        await DownAsync(to, cancellationToken);
        return await UpAsync(to, cancellationToken);
    }

    /// <summary>The steps the database has taken, in order; makes no database where there is none.</summary>
    public async Task<IReadOnlyList<AppliedMigration>> AppliedAsync()
    {
        if (!File.Exists(file.FullPath))
        {
            return [];
        }
        await using var connection = file.OpenWriter();
        await using var rolledBack = connection.BeginTransaction(deferred: false);
        await AppliedMigrations.MakeTableAsync(connection, rolledBack);
        return await AppliedMigrations.ReadAsync(connection, rolledBack);
    }

    async Task<bool> StepUpAsync(
        SqliteConnection connection,
        int to,
        CancellationToken cancellationToken
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        await using var transaction = connection.BeginTransaction(deferred: false);
        await AppliedMigrations.MakeTableAsync(connection, transaction);
        var applied = await CheckedAsync(connection, transaction);
        if (applied == migrations.All.Count || migrations.All[applied].Version > to)
        {
            await transaction.CommitAsync(CancellationToken.None);
            return false;
        }
        var next = migrations.All[applied];
        await RunAsync(connection, transaction, next, next.Up);
        await AppliedMigrations.AddAsync(connection, transaction, next, time.GetUtcNow());
        await transaction.CommitAsync(CancellationToken.None);
        LogUp(next);
        return true;
    }

    async Task<bool> StepDownAsync(
        SqliteConnection connection,
        int to,
        CancellationToken cancellationToken
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        await using var transaction = connection.BeginTransaction(deferred: false);
        await AppliedMigrations.MakeTableAsync(connection, transaction);
        var applied = await CheckedAsync(connection, transaction);
        if (applied == 0 || migrations.All[applied - 1].Version <= to)
        {
            await transaction.CommitAsync(CancellationToken.None);
            return false;
        }
        var last = migrations.All[applied - 1];
        await RunAsync(connection, transaction, last, last.Down);
        await AppliedMigrations.RemoveAsync(connection, transaction, last);
        await transaction.CommitAsync(CancellationToken.None);
        LogDown(last);
        return true;
    }

    /// <summary>How many steps are taken, once it is sure that they are the first ones this program knows.</summary>
    async Task<int> CheckedAsync(DbConnection connection, DbTransaction transaction)
    {
        var applied = await AppliedMigrations.ReadAsync(connection, transaction);
        SchemaCheck.Compare(applied, migrations);
        return applied.Count;
    }

    static async Task<int> VersionAsync(DbConnection connection)
    {
        var applied = await AppliedMigrations.ReadAsync(connection);
        return applied.Count == 0 ? 0 : (int)applied[^1].Version;
    }

    static async Task RunAsync(
        DbConnection connection,
        DbTransaction transaction,
        Migration migration,
        string statements
    )
    {
        try
        {
            await connection.ExecuteAsync(statements, transaction: transaction);
        }
        catch (SqliteException e)
        {
            throw new StorageException($"Migration {migration} failed: {e.Message}", e);
        }
        var orphan = await connection.QueryFirstOrDefaultAsync(
            "PRAGMA foreign_key_check",
            transaction: transaction
        );
        if (orphan is not null)
        {
            throw new StorageException(
                $"Migration {migration} leaves rows in table {orphan.table} that refer to rows of {orphan.parent} that are not there."
            );
        }
    }

    [LoggerMessage(LogLevel.Information, "Schema: applied {Migration}")]
    partial void LogUp(Migration migration);

    [LoggerMessage(LogLevel.Information, "Schema: took back {Migration}")]
    partial void LogDown(Migration migration);
}
