using SlackBot.Commands;
using SlackBot.Simulator.Demo;
using SlackBot.Slack;
using SlackBot.Tenants;

namespace SlackBot.Simulator.Workspaces;

/// <summary>Asks the bot's rooms who people are by now and what they can type.</summary>
internal sealed class WorkspaceReader(CallerResolver callers, CommandCatalog catalog)
{
    private static readonly IReadOnlyList<ValueView> Languages =
    [
        .. Strings.Supported.Select(tag => new ValueView(tag, SupportedLocales.NameOf(tag))),
    ];

    private static readonly Dictionary<string, IReadOnlyList<ValueView>> Values = new()
    {
        ["language"] = Languages,
        ["locale"] = Languages,
        ["key"] = [.. Strings.Catalog.Keys.Select(key => new ValueView(key, ""))],
    };

    /// <summary>The workspace as that person sees it.</summary>
    public async Task<WorkspaceView> ReadAsync(
        DemoPerson viewer,
        CancellationToken cancellationToken
    )
    {
        var people = new List<PersonView>();
        foreach (var person in DemoWorkspace.People)
        {
            people.Add(View(person, await CallerAsync(person, cancellationToken)));
        }

        var caller = await CallerAsync(viewer, cancellationToken);
        return new(
            DemoWorkspace.Name,
            DemoWorkspace.BotName,
            people,
            [.. DemoWorkspace.Channels.Select(View)],
            [.. catalog.Commands.Select(command => View(command, caller))],
            Values
        );
    }

    /// <summary>The language in which the bot answers somebody now.</summary>
    public async Task<string> LocaleOfAsync(
        DemoPerson person,
        CancellationToken cancellationToken
    ) => (await CallerAsync(person, cancellationToken)).Locale;

    private async ValueTask<Caller> CallerAsync(
        DemoPerson person,
        CancellationToken cancellationToken
    )
    {
        var channel = DemoWorkspace.Channels[0];
        var command = new SlashCommand(
            TeamId: DemoWorkspace.TeamId,
            EnterpriseId: null,
            IsEnterpriseInstall: false,
            ChannelId: channel.Id,
            ChannelName: channel.Name,
            UserId: person.Id,
            UserName: person.Handle,
            Command: "",
            Text: "",
            ResponseUrl: "",
            TriggerId: ""
        );
        return await callers.ResolveAsync(command, cancellationToken)
            ?? throw new InvalidOperationException(
                $"The bot is not installed in {DemoWorkspace.TeamId}."
            );
    }

    private static PersonView View(DemoPerson person, Caller caller) =>
        new(person.Id, person.Name, Word(caller.Role), caller.Locale, person.TimeZone);

    private static ChannelView View(DemoChannel channel) =>
        new(channel.Id, channel.Name, channel.Topic, channel.IsDirect);

    private static CommandView View(Command command, Caller caller) =>
        new(
            command.Name,
            [
                .. command.Verbs.Select(verb => new VerbView(
                    verb.Name,
                    verb.Usage,
                    verb.Describe(caller.Strings),
                    Word(verb.Needs),
                    verb.Needs <= caller.Role
                )),
            ]
        );

    private static string Word(Role role) => role.ToString().ToLowerInvariant();
}
