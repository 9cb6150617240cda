using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace SlackBot.Storage.Sqlite;

/// <summary>The one connection that writes, and the queue in front of it.</summary>
internal sealed class Writer(SqliteFile file) : IDisposable
{
    readonly SemaphoreSlim turn = new(1, 1);
    readonly AsyncLocal<Turn?> inside = new();
    SqliteConnection? connection = file.OpenWriter();

    /// <summary>Runs the work in a transaction of its own, after all that came before it.</summary>
    public async Task<T> RunAsync<T>(
        Func<DbConnection, DbTransaction, Task<T>> work,
        CancellationToken cancellationToken
    )
    {
        if (inside.Value is { IsOver: false })
        {
            throw new InvalidOperationException(
                "A write inside a write would wait for itself: hand the connection and the transaction on."
            );
        }
        await turn.WaitAsync(cancellationToken);
        var mine = inside.Value = new Turn();
        try
        {
            return await InTransactionAsync(work, cancellationToken);
        }
        finally
        {
            mine.IsOver = true;
            turn.Release();
        }
    }

    async Task<T> InTransactionAsync<T>(
        Func<DbConnection, DbTransaction, Task<T>> work,
        CancellationToken cancellationToken
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        connection ??= file.OpenWriter();
        var transaction = connection.BeginTransaction(deferred: false);
        try
        {
            var result = await work(connection, transaction);
            transaction.Commit();
            return result;
        }
        catch
        {
            RollBack(transaction);
            throw;
        }
    }

    void RollBack(SqliteTransaction transaction)
    {
        try
        {
            transaction.Dispose();
        }
        catch (SqliteException)
        {
            // The work's own exception says what happened. Closing rolls back too.
            connection!.Dispose();
            connection = null;
        }
    }

    public void Dispose()
    {
        connection?.Dispose();
        turn.Dispose();
    }

    sealed class Turn
    {
        public volatile bool IsOver;
    }
}
