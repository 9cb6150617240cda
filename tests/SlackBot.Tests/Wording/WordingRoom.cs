using System.Buffers;
using System.Text;
using System.Text.Json;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SlackBot.Commands;
using SlackBot.Slack.BlockKit;
using SlackBot.Tenants;
using SlackBot.Tests.Storage;
using SlackBot.Wording;
using SlackBot.Wording.Store;

namespace SlackBot.Tests.Wording;

/// <summary>The wording room on a database of its own, spoken to through its verbs.</summary>
internal sealed class WordingRoom : IAsyncDisposable
{
    private readonly TemporaryDatabase database;
    private ServiceProvider services = null!;

    private WordingRoom(TemporaryDatabase database) => this.database = database;

    public TenantWording Wording => services.GetRequiredService<TenantWording>();

    public WordingStore Store => services.GetRequiredService<WordingStore>();

    public TemporaryDatabase Database => database;

    /// <summary>What changes are stamped with.</summary>
    public DateTimeOffset Now { get; set; } = new(2026, 7, 1, 9, 30, 0, TimeSpan.Zero);

    /// <summary>A room with the tenants <c>acme</c> and <c>globex</c>.</summary>
    public static async Task<WordingRoom> OpenAsync()
    {
        var database = await TemporaryDatabase.CreateAsync();
        await database.AddTenantsAsync("acme", "globex");
        var room = new WordingRoom(database);
        await room.StartAsync();
        return room;
    }

    /// <summary>Starts anew on the same file, as a new process would.</summary>
    public async Task RestartAsync()
    {
        await services.DisposeAsync();
        await database.RestartAsync();
        await StartAsync();
    }

    public Caller Editor(string locale = "en", string tenant = "acme", string user = "U0EDITOR") =>
        Person(Role.Editor, locale, tenant, user);

    public Caller Viewer(string locale = "en", string tenant = "acme") =>
        Person(Role.Viewer, locale, tenant, "U0VIEWER");

    public Caller Person(Role role, string locale, string tenant, string user) =>
        new(
            new(tenant, tenant, "en", "UTC", null, Role.Viewer),
            new($"T0{tenant.ToUpperInvariant()}", $"T0{tenant.ToUpperInvariant()}", null, tenant),
            user,
            user.ToLowerInvariant(),
            "C0ALERTS",
            role,
            locale,
            null,
            Wording.StringsFor(tenant, locale)
        );

    /// <summary>What the bot answers to <c>/wording …</c>.</summary>
    public async Task<Answer> AskAsync(Caller caller, string command)
    {
        var space = command.IndexOf(' ');
        var (name, arguments) =
            space < 0 ? (command, "") : (command[..space], command[space..].Trim());
        var verb = Verb(name);
        Assert.True(caller.Role >= verb.Needs, $"{caller.Role} may not {name}.");
        return await verb.AnswerAsync(caller, arguments, TestContext.Current.CancellationToken);
    }

    /// <summary>The same, as people read it: the texts of all blocks, unescaped, a line each.</summary>
    public async Task<string> SayAsync(Caller caller, string command) =>
        TextOf(await AskAsync(caller, command));

    /// <summary>All changes at a place, the last one first.</summary>
    public Task<IReadOnlyList<RewordingChange>> ChangesAsync(
        string tenant,
        string locale,
        string key
    ) => Store.ChangesAsync(tenant, new(locale, key), 100, CancellationToken.None);

    /// <summary>Does something to the database behind the room's back.</summary>
    public Task ExecuteAsync(string statement) =>
        database.Database.WriteAsync(
            (connection, transaction) =>
                connection.ExecuteAsync(statement, transaction: transaction),
            CancellationToken.None
        );

    public ICommandVerb Verb(string name) =>
        services.GetServices<ICommandVerb>().Single(verb => verb.Name == name);

    /// <summary>All texts of an answer's blocks as Slack gets them, entities decoded.</summary>
    public static string TextOf(Answer answer)
    {
        var output = new ArrayBufferWriter<byte>();
        AnswerWriter.Write(output, answer);
        using var json = JsonDocument.Parse(output.WrittenMemory);
        var texts = new StringBuilder();
        Collect(json.RootElement.GetProperty("blocks"), texts);
        return texts.Replace("&lt;", "<").Replace("&gt;", ">").Replace("&amp;", "&").ToString();
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await database.DisposeAsync();
    }

    private static void Collect(JsonElement element, StringBuilder texts)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Collect(item, texts);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject())
            {
                if (member.Name == "text" && member.Value.ValueKind == JsonValueKind.String)
                {
                    texts.Append(member.Value.GetString()).Append('\n');
                }

                Collect(member.Value, texts);
            }
        }
    }

    private async Task StartAsync()
    {
        services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(database.Database)
            .AddSingleton(database.Cipher)
            .AddSingleton<TimeProvider>(new Clock(this))
            .AddSingleton<SupportedLocales>()
            .AddSingleton<CommandCatalog>()
            .AddWording()
            .BuildServiceProvider();
        foreach (var service in services.GetServices<IHostedService>())
        {
            await service.StartAsync(CancellationToken.None);
        }
    }

    private sealed class Clock(WordingRoom room) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => room.Now;
    }
}
