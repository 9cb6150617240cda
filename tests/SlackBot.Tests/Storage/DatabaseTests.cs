using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace SlackBot.Tests.Storage;

public sealed class DatabaseTests : IAsyncLifetime
{
    TemporaryDatabase storage = null!;

    static CancellationToken Now => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        storage = await TemporaryDatabase.CreateAsync();
        await WriteAsync("CREATE TABLE notes (text TEXT NOT NULL)");
    }

    public ValueTask DisposeAsync() => storage.DisposeAsync();

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("foreign_keys", "1")]
    [InlineData("busy_timeout", "5000")]
    public async Task The_writer_is_durable_and_keeps_references(string setting, string value) =>
        Assert.Equal(
            value,
            await storage.Database.WriteAsync(
                (connection, transaction) =>
                    connection.ExecuteScalarAsync<string>(
                        $"PRAGMA {setting}",
                        transaction: transaction
                    ),
                Now
            )
        );

    [Fact]
    public async Task A_reader_cannot_write()
    {
        var refused = await Assert.ThrowsAsync<SqliteException>(() =>
            storage.Database.ReadAsync(
                connection => connection.ExecuteAsync("INSERT INTO notes VALUES ('x')"),
                Now
            )
        );
        Assert.Contains("readonly", refused.Message);
        Assert.Empty(await NotesAsync());
    }

    [Fact]
    public async Task Work_that_throws_leaves_nothing()
    {
        await Assert.ThrowsAsync<InvalidDataException>(() =>
            storage.Database.WriteAsync(
                async (connection, transaction) =>
                {
                    await AddAsync("lost", connection, transaction);
                    throw new InvalidDataException();
                },
                Now
            )
        );
        await AddAsync("kept");
        Assert.Equal(["kept"], await NotesAsync());
    }

    [Fact]
    public async Task A_statement_that_fails_takes_the_work_with_it()
    {
        await Assert.ThrowsAsync<SqliteException>(() =>
            storage.Database.WriteAsync(
                async (connection, transaction) =>
                {
                    await AddAsync("lost", connection, transaction);
                    await AddAsync(null, connection, transaction);
                },
                Now
            )
        );
        Assert.Empty(await NotesAsync());
    }

    [Fact]
    public async Task Fifty_writes_at_once_take_turns()
    {
        var inside = 0;
        var most = 0;
        await Task.WhenAll(
            Enumerable
                .Range(0, 50)
                .Select(number =>
                    Task.Run(
                        () =>
                            storage.Database.WriteAsync(
                                async (connection, transaction) =>
                                {
                                    most = Math.Max(most, Interlocked.Increment(ref inside));
                                    await Task.Yield();
                                    await AddAsync($"{number}", connection, transaction);
                                    Interlocked.Decrement(ref inside);
                                },
                                Now
                            ),
                        Now
                    )
                )
        );
        Assert.Equal(1, most);
        Assert.Equal(50, (await NotesAsync()).Distinct().Count());
    }

    [Fact]
    public async Task A_reader_does_not_wait_for_a_writer_and_sees_only_what_is_committed()
    {
        var (writing, finish) = await HoldWriterAsync();
        Assert.Empty(await NotesAsync());
        finish();
        await writing;
        Assert.Equal(["held"], await NotesAsync());
    }

    [Fact]
    public async Task A_writer_does_not_wait_for_a_reader()
    {
        await storage.Database.ReadAsync(
            async connection =>
            {
                await using var reader = await connection.ExecuteReaderAsync(
                    "SELECT version FROM schema_versions"
                );
                await reader.ReadAsync(Now);
                await AddAsync("meanwhile");
                return true;
            },
            Now
        );
        Assert.Equal(["meanwhile"], await NotesAsync());
    }

    [Fact]
    public async Task Whoever_gives_up_waiting_leaves_the_queue()
    {
        var (writing, finish) = await HoldWriterAsync();
        using var patience = new CancellationTokenSource();
        var waiting = storage.Database.WriteAsync(
            (connection, transaction) => AddAsync("never", connection, transaction),
            patience.Token
        );
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        finish();
        await writing;
        await AddAsync("next");
        Assert.Equal(["held", "next"], await NotesAsync());
    }

    [Fact]
    public async Task A_write_inside_a_write_is_refused_rather_than_waiting_for_itself()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            storage.Database.WriteAsync((_, _) => AddAsync("inner"), Now)
        );
        await AddAsync("later");
        Assert.Equal(["later"], await NotesAsync());
    }

    [Fact]
    public async Task A_query_that_fails_harms_no_later_one()
    {
        for (var i = 0; i < 20; i++)
        {
            await Assert.ThrowsAsync<SqliteException>(() =>
                storage.Database.ReadAsync(
                    connection => connection.QueryAsync("SELECT * FROM nowhere"),
                    Now
                )
            );
        }
        Assert.Empty(await NotesAsync());
    }

    [Fact]
    public async Task Many_readers_at_once_all_get_an_answer()
    {
        await AddAsync("one");
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 200).Select(_ => Task.Run(NotesAsync, Now))
        );
        Assert.All(answers, notes => Assert.Equal(["one"], notes));
    }

    [Fact]
    public async Task What_was_written_is_there_after_a_restart()
    {
        await AddAsync("kept");
        await storage.RestartAsync();
        Assert.Equal(["kept"], await NotesAsync());
    }

    [Fact]
    public async Task What_was_written_is_in_the_file_and_its_log_at_once()
    {
        await AddAsync("kept");
        var copy = Directory.CreateTempSubdirectory("slackbot-copy-");
        foreach (var file in Directory.GetFiles(storage.Folder, "slackbot.db*"))
        {
            File.Copy(file, Path.Combine(copy.FullName, Path.GetFileName(file)));
        }
        var path = Path.Combine(copy.FullName, "slackbot.db");
        await using (var connection = new SqliteConnection($"Data Source={path};Pooling=False"))
        {
            Assert.Equal("kept", await connection.ExecuteScalarAsync("SELECT text FROM notes"));
        }
        copy.Delete(recursive: true);
    }

    [Fact]
    public async Task A_closed_database_says_so()
    {
        var database = storage.Database;
        database.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() =>
            database.ReadAsync(connection => connection.ExecuteScalarAsync("SELECT 1"), Now)
        );
        await Assert.ThrowsAsync<ObjectDisposedException>(() =>
            database.WriteAsync((_, _) => Task.CompletedTask, Now)
        );
    }

    /// <summary>Begins a write and comes back from the middle of it.</summary>
    async Task<(Task Writing, Action Finish)> HoldWriterAsync()
    {
        var entered = new TaskCompletionSource();
        var finish = new TaskCompletionSource();
        var writing = storage.Database.WriteAsync(
            async (connection, transaction) =>
            {
                await AddAsync("held", connection, transaction);
                entered.SetResult();
                await finish.Task;
            },
            Now
        );
        await entered.Task;
        return (writing, finish.SetResult);
    }

    Task AddAsync(string text) =>
        storage.Database.WriteAsync(
            (connection, transaction) => AddAsync(text, connection, transaction),
            Now
        );

    static Task AddAsync(string? text, DbConnection connection, DbTransaction transaction) =>
        connection.ExecuteAsync("INSERT INTO notes VALUES (@text)", new { text }, transaction);

    Task WriteAsync(string sql) =>
        storage.Database.WriteAsync(
            (connection, transaction) => connection.ExecuteAsync(sql, transaction: transaction),
            Now
        );

    async Task<IEnumerable<string>> NotesAsync() =>
        await storage.Database.ReadAsync(
            connection => connection.QueryAsync<string>("SELECT text FROM notes ORDER BY rowid"),
            Now
        );
}
