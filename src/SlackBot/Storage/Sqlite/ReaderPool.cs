using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace SlackBot.Storage.Sqlite;

/// <summary>Open connections that only read. One that failed is not used again.</summary>
internal sealed class ReaderPool(SqliteFile file) : IDisposable
{
    const int MostIdle = 16;

    readonly ConcurrentQueue<SqliteConnection> idle = new();
    volatile bool closed;

    public SqliteConnection Rent()
    {
        ObjectDisposedException.ThrowIf(closed, this);
        return idle.TryDequeue(out var connection) ? connection : file.OpenReader();
    }

    public void Return(SqliteConnection connection)
    {
        if (closed || idle.Count >= MostIdle)
        {
            connection.Dispose();
            return;
        }
        idle.Enqueue(connection);
        if (closed)
        {
            Dispose();
        }
    }

    public void Dispose()
    {
        closed = true;
        while (idle.TryDequeue(out var connection))
        {
            connection.Dispose();
        }
    }
}
