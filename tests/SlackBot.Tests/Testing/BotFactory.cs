using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SlackBot.Tests.Testing;

/// <summary>The whole bot with two tenants on a database of its own, as real settings would start it.</summary>
internal sealed class BotFactory : WebApplicationFactory<Program>
{
    public const string Secret = "8f742231b10e8888abcd99yyyzzz85a5";
    public const string Team = "T0NORTH";
    public const string OtherTeam = "T0SOUTH";

    private readonly TemporaryFolder folder;
    private readonly bool ownsFolder;
    private readonly Dictionary<string, string?> settings;

    /// <param name="folder">The folder of an earlier bot, to see a restart; a new one where there is none.</param>
    /// <param name="changes">Settings beside or instead of the usual ones; null takes one away.</param>
    public BotFactory(
        TemporaryFolder? folder = null,
        params IEnumerable<(string Key, string? Value)> changes
    )
    {
        ownsFolder = folder is null;
        this.folder = folder ?? new TemporaryFolder();
        settings = new()
        {
            ["Slack:SigningSecret"] = Secret,
            ["Storage:ConnectionString"] = $"Data Source={this.folder.File("bot.db")}",
            ["Tenants:0:Id"] = "north",
            ["Tenants:0:Name"] = "North",
            ["Tenants:0:DefaultRole"] = "admin",
            ["Tenants:1:Id"] = "south",
            ["Tenants:1:DefaultRole"] = "admin",
            ["Slack:Installations:0:TeamId"] = Team,
            ["Slack:Installations:0:Tenant"] = "north",
            ["Slack:Installations:1:TeamId"] = OtherTeam,
            ["Slack:Installations:1:Tenant"] = "south",
        };
        foreach (var (key, value) in changes)
        {
            settings[key] = value;
        }
    }

    /// <summary>The bot's clock.</summary>
    public TestClock Clock { get; } = new();

    /// <summary>Everything the bot logged.</summary>
    public LogRecorder Log { get; } = new();

    /// <summary>A workspace that signs its requests right.</summary>
    public SlackWorkspace Workspace(string team = Team) => new(CreateClient(), Clock, Secret, team);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach (var (key, value) in settings.Where(setting => setting.Value is not null))
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Log));
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && ownsFolder)
        {
            folder.Dispose();
        }
    }
}
