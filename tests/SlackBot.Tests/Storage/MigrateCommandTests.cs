using Microsoft.Extensions.Configuration;
using SlackBot.Storage;
using SlackBot.Storage.Schema;

namespace SlackBot.Tests.Storage;

public sealed class MigrateCommandTests : IDisposable
{
    static readonly int Latest = MigrationSet.Embedded().Latest;

    readonly string folder = Directory.CreateTempSubdirectory("slackbot-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Other_arguments_are_left_to_the_server()
    {
        Assert.Null(await MigrateCommand.TryRunAsync([]));
        Assert.Null(await MigrateCommand.TryRunAsync(["--urls", "http://localhost:5080"]));
    }

    [Fact]
    public async Task Migrating_takes_all_steps_and_the_status_tells()
    {
        var (_, before, _) = await RunAsync("--status");
        Assert.Contains("0001_keys  pending", before);
        Assert.Empty(Directory.GetFiles(folder));
        Assert.Equal((0, $"The database is at schema version {Latest}.\n", ""), await RunAsync());
        var (_, after, _) = await RunAsync("--status");
        Assert.Contains("0001_keys  applied 20", after);
        Assert.DoesNotContain("pending", after);
    }

    [Fact]
    public async Task A_version_may_be_before_or_after_the_present_one()
    {
        Assert.Equal(
            (0, "The database is at schema version 1.\n", ""),
            await RunAsync("--to", "1")
        );
        Assert.Equal(
            (0, "The database is at schema version 0.\n", ""),
            await RunAsync("--to", "0")
        );
    }

    [Theory]
    [InlineData("--to")]
    [InlineData("--to", "-1")]
    [InlineData("--to", "one")]
    [InlineData("--down")]
    [InlineData("--status", "--to", "1")]
    public async Task A_misspelled_command_gets_the_usage_and_touches_nothing(
        params string[] arguments
    )
    {
        var (code, output, error) = await RunAsync(arguments);
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith("Usage: migrate", error);
        Assert.Empty(Directory.GetFiles(folder));
    }

    [Fact]
    public async Task A_version_that_does_not_exist_is_refused() =>
        Assert.Equal(
            (1, "", $"There is no schema version 9999: this program knows up to {Latest}.\n"),
            await RunAsync("--to", "9999")
        );

    async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([
                new("Storage:ConnectionString", Path.Combine(folder, "bot.db")),
            ])
            .Build();
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await MigrateCommand.RunAsync(
            ["migrate", .. arguments],
            configuration,
            output,
            error
        );
        return (code, output.ToString(), error.ToString());
    }
}
