using LocaleGen;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SlackBot.Alerts;
using SlackBot.Alerts.Content;
using SlackBot.Alerts.Store;
using SlackBot.Commands;
using SlackBot.Slack.BlockKit;
using SlackBot.Tenants;
using SlackBot.Tests.Storage;
using SlackBot.Tests.Testing;

namespace SlackBot.Tests.Alerts;

/// <summary>The alerts on a database of their own, spoken to by commands; acme and globex are its tenants.</summary>
internal sealed class AlertRoom : IAsyncDisposable
{
    private readonly TemporaryDatabase database;

    private AlertRoom(TemporaryDatabase database, TestClock clock)
    {
        this.database = database;
        Clock = clock;
    }

    public TestClock Clock { get; }

    public TemporaryDatabase Database => database;

    public AlertStore Store => database.Services.GetRequiredService<AlertStore>();

    /// <summary>A new one.</summary>
    public static async Task<AlertRoom> OpenAsync(int? openLimit = null)
    {
        var settings = new Dictionary<string, string?> { ["Alerts:OpenLimit"] = $"{openLimit}" };
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(openLimit is null ? [] : settings)
            .Build();
        var clock = new TestClock();
        var database = await TemporaryDatabase.CreateAsync(configure: services =>
            services.AddSingleton<TimeProvider>(clock).AddCommands().AddAlerts(configuration)
        );
        await database.AddTenantsAsync("acme", "globex");
        return new(database, clock);
    }

    /// <summary>Someone who may only view.</summary>
    public static Caller Viewer(string tenant = "acme", Strings? strings = null) =>
        new(
            new Tenant(tenant, tenant, "en", "UTC", null, Role.Viewer),
            new Installation("T1", "T1", null, tenant),
            "U1",
            "viewer",
            "C1",
            Role.Viewer,
            strings?.Locale ?? "en",
            null,
            strings ?? Strings.For("en")
        );

    /// <summary>English in other words.</summary>
    public static Strings Worded(string key, string text)
    {
        var (overrides, refusals) = Overrides.Create(Strings.Catalog, [new("en", key, text)]);
        Assert.Empty(refusals);
        return Strings.For("en", overrides);
    }

    /// <summary>What the verb answers, such as <c>list 2</c>.</summary>
    public async Task<Answer> AskAsync(string text, Caller? caller = null)
    {
        var words = text.Split(' ', 2, StringSplitOptions.TrimEntries);
        var verb = database
            .Services.GetServices<ICommandVerb>()
            .Single(verb => verb.Command == "/alert" && verb.Name == words[0]);
        return await verb.AnswerAsync(
            caller ?? Viewer(),
            words.ElementAtOrDefault(1) ?? "",
            TestContext.Current.CancellationToken
        );
    }

    /// <summary>All markup of the answer, a line for each text.</summary>
    public async Task<string> SeenAsync(string text, Caller? caller = null) =>
        Seen(await AskAsync(text, caller));

    /// <summary>All markup of an answer, a line for each text.</summary>
    public static string Seen(Answer answer) =>
        string.Join('\n', answer.Blocks.SelectMany(Lines).Where(line => line.Length > 0));

    /// <summary>Stores one alert, as the intake of a later version will.</summary>
    public Task<StoreOutcome> StoreAsync(
        AlertContent content,
        AlertSeverity severity = AlertSeverity.Error,
        string tenant = "acme"
    ) =>
        Store.StoreAsync(
            tenant,
            1,
            _ => new(severity, Clock.GetUtcNow(), content),
            TestContext.Current.CancellationToken
        );

    public Task RestartAsync() => database.RestartAsync();

    public ValueTask DisposeAsync() => database.DisposeAsync();

    private static IEnumerable<string> Lines(Block block) =>
        block switch
        {
            Header header => [header.Text],
            Section section =>
            [
                section.Text.Markup,
                .. (section.Fields ?? []).Select(field => field.Markup),
            ],
            Context context => context.Elements.Select(element => element.Markup),
            _ => [],
        };
}
