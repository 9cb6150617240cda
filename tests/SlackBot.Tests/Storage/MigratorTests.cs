using Dapper;
using Microsoft.Extensions.Logging.Abstractions;
using SlackBot.Storage;
using SlackBot.Storage.Schema;
using SlackBot.Storage.Sqlite;

namespace SlackBot.Tests.Storage;

public sealed class MigratorTests : IDisposable
{
    static readonly (string Up, string Down) Teams = (
        "CREATE TABLE teams (id INTEGER PRIMARY KEY);",
        "DROP TABLE teams;"
    );

    static readonly (string Up, string Down) People = (
        "CREATE TABLE people (team INTEGER NOT NULL REFERENCES teams (id)); CREATE INDEX people_of ON people (team);",
        "DROP TABLE people;"
    );

    readonly string folder = Directory.CreateTempSubdirectory("slackbot-").FullName;

    static CancellationToken Now => TestContext.Current.CancellationToken;

    SqliteFile File => new(Path.Combine(folder, "bot.db"));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Every_step_of_this_program_can_be_taken_back_and_taken_again()
    {
        var steps = MigrationSet.Embedded();
        var migrator = Of(steps);
        await migrator.UpAsync(0, Now);
        var previous = 0;
        foreach (var version in steps.All.Select(step => step.Version))
        {
            var before = Schema();
            Assert.Equal(version, await migrator.UpAsync(version, Now));
            var after = Schema();
            Assert.Equal(previous, await migrator.DownAsync(previous, Now));
            Assert.Equal(before, Schema());
            Assert.Equal(version, await migrator.UpAsync(version, Now));
            Assert.Equal(after, Schema());
            previous = version;
        }
        var latest = Schema();
        await migrator.DownAsync(0, Now);
        Assert.Equal(["schema_versions"], Schema().Select(item => item.Name));
        await migrator.UpAsync(cancellationToken: Now);
        Assert.Equal(latest, Schema());
    }

    [Fact]
    public async Task The_database_remembers_what_was_applied()
    {
        await Of(Teams, People).UpAsync(cancellationToken: Now);
        var applied = await Of(Teams, People).AppliedAsync();
        Assert.Equal(["0001_step", "0002_step"], applied.Select(step => step.ToString()));
        Assert.All(applied, step => Assert.Equal(64, step.Checksum.Length));
        Assert.All(applied, step => StoredTime.Parse(step.AppliedAt));
    }

    [Fact]
    public async Task A_step_that_was_changed_after_it_was_applied_is_refused_by_name()
    {
        await Of(Teams, People).UpAsync(cancellationToken: Now);
        var changed = (People.Up + " -- changed", People.Down);
        var refusal = await Refusal(() => Of(Teams, changed).UpAsync(cancellationToken: Now));
        Assert.StartsWith("Migration 0002_step was changed", refusal);
    }

    [Fact]
    public async Task A_database_newer_than_the_program_is_refused()
    {
        await Of(Teams, People).UpAsync(cancellationToken: Now);
        var refusal = await Refusal(() => Of(Teams).UpAsync(cancellationToken: Now));
        Assert.Contains("schema version 2, but this program knows only up to 1", refusal);
        Assert.Contains("teams", Schema().Select(item => item.Name));
    }

    [Fact]
    public async Task A_database_in_which_a_step_was_left_out_is_refused()
    {
        await Of(Teams, People).UpAsync(cancellationToken: Now);
        Execute("DELETE FROM schema_versions WHERE version = 1");
        var refusal = await Refusal(() => Of(Teams, People).UpAsync(cancellationToken: Now));
        Assert.StartsWith("Migration 0001_step was never applied", refusal);
    }

    [Fact]
    public async Task A_step_that_fails_leaves_nothing_and_says_which_it_was()
    {
        var broken = ("CREATE TABLE half (id); CREATE TABEL rest (id);", "");
        var refusal = await Refusal(() => Of(Teams, broken).UpAsync(cancellationToken: Now));
        Assert.StartsWith("Migration 0002_step failed: ", refusal);
        Assert.Equal(["schema_versions", "teams"], Schema().Select(item => item.Name));
        Assert.Equal(2, await Of(Teams, People).UpAsync(cancellationToken: Now));
    }

    [Fact]
    public async Task A_step_may_rebuild_a_table_that_others_refer_to()
    {
        await Of(Teams, People).UpAsync(cancellationToken: Now);
        Execute("INSERT INTO teams VALUES (1); INSERT INTO people VALUES (1)");
        var rebuilt = (
            "CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT); INSERT INTO t SELECT id, '' FROM teams; DROP TABLE teams; ALTER TABLE t RENAME TO teams;",
            "ALTER TABLE teams DROP COLUMN name;"
        );
        Assert.Equal(3, await Of(Teams, People, rebuilt).UpAsync(cancellationToken: Now));
        Assert.Equal(2, await Of(Teams, People, rebuilt).DownAsync(2, Now));
    }

    [Fact]
    public async Task A_step_that_leaves_rows_without_what_they_refer_to_is_refused()
    {
        await Of(Teams, People).UpAsync(cancellationToken: Now);
        Execute("INSERT INTO teams VALUES (1); INSERT INTO people VALUES (1)");
        var careless = ("DELETE FROM teams;", "");
        var refusal = await Refusal(() =>
            Of(Teams, People, careless).UpAsync(cancellationToken: Now)
        );
        Assert.Contains("leaves rows in table people that refer to rows of teams", refusal);
        Assert.Equal(2, await Of(Teams, People).UpAsync(cancellationToken: Now));
    }

    [Fact]
    public async Task Many_that_start_at_once_apply_each_step_once()
    {
        var versions = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(_ => Task.Run(() => Of(Teams, People).UpAsync(cancellationToken: Now), Now))
        );
        Assert.All(versions, version => Assert.Equal(2, version));
        Assert.Equal(2, (await Of(Teams, People).AppliedAsync()).Count);
    }

    static Task<string> Refusal(Func<Task> start) =>
        Assert.ThrowsAsync<StorageException>(start).ContinueWith(done => done.Result.Message, Now);

    Migrator Of(params (string Up, string Down)[] steps) =>
        Of(
            MigrationSet.Of(
                steps
                    .Index()
                    .SelectMany(step =>
                        new[]
                        {
                            KeyValuePair.Create($"{step.Index + 1:0000}_step.up.sql", step.Item.Up),
                            KeyValuePair.Create(
                                $"{step.Index + 1:0000}_step.down.sql",
                                step.Item.Down
                            ),
                        }
                    )
            )
        );

    Migrator Of(MigrationSet steps) =>
        new(File, steps, TimeProvider.System, NullLogger<Migrator>.Instance);

    void Execute(string sql)
    {
        using var connection = File.OpenWriter();
        connection.Execute(sql);
    }

    List<(string Type, string Name, string Sql)> Schema()
    {
        using var connection = File.OpenWriter();
        return connection
            .Query<(string, string, string)>(
                "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY name"
            )
            .AsList();
    }
}
