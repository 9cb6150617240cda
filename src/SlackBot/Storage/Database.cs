using System.Data.Common;
using SlackBot.Storage.Sqlite;

namespace SlackBot.Storage;

/// <summary>
/// The database. Work is written with Dapper on the connection it is given, and every statement names the tenant.
/// What a query gives back must be read to its end (Dapper's buffered default).
/// </summary>
internal sealed class Database(SqliteFile file) : IDisposable
{
    readonly Writer writer = new(file);
    readonly ReaderPool readers = new(file);

    /// <summary>
    /// Reads on a pooled connection that cannot write. Neither waits for a writer nor makes one wait; sees all that was
    /// committed before. Each statement sees one state of the database, two statements may see two.
    /// </summary>
    public async Task<T> ReadAsync<T>(
        Func<DbConnection, Task<T>> query,
        CancellationToken cancellationToken
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        var connection = readers.Rent();
        T result;
        try
        {
            result = await query(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
        readers.Return(connection);
        return result;
    }

    /// <summary>
    /// Runs the work alone, in a transaction: committed and on the disk when this returns, rolled back when the work throws.
    /// Give the transaction to every statement. Keep it short (other writers wait), and wait for nothing but the database in it.
    /// </summary>
    /// <param name="cancellationToken">Ends the waiting; work that has begun must look at it itself.</param>
    /// <exception cref="InvalidOperationException">Called inside another write.</exception>
    public Task<T> WriteAsync<T>(
        Func<DbConnection, DbTransaction, Task<T>> work,
        CancellationToken cancellationToken
    ) => writer.RunAsync(work, cancellationToken);

    /// <inheritdoc cref="WriteAsync{T}"/>
    public Task WriteAsync(
        Func<DbConnection, DbTransaction, Task> work,
        CancellationToken cancellationToken
    ) =>
        writer.RunAsync(
            async (connection, transaction) =>
            {
                await work(connection, transaction);
                return true;
            },
            cancellationToken
        );

    public void Dispose()
    {
        readers.Dispose();
        writer.Dispose();
    }
}
