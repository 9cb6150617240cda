namespace SlackBot.Simulator.Workspaces;

/// <summary>The workspace as somebody sees it, for the page.</summary>
/// <param name="Bot">What the bot is called.</param>
/// <param name="Values">What a placeholder of a command's usage can be, by the placeholder's name.</param>
internal sealed record WorkspaceView(
    string Name,
    string Bot,
    IReadOnlyList<PersonView> People,
    IReadOnlyList<ChannelView> Channels,
    IReadOnlyList<CommandView> Commands,
    IReadOnlyDictionary<string, IReadOnlyList<ValueView>> Values
);

/// <param name="Role">In lower case.</param>
/// <param name="Locale">The language in which the bot answers them now.</param>
internal sealed record PersonView(
    string Id,
    string Name,
    string Role,
    string Locale,
    string TimeZone
);

internal sealed record ChannelView(string Id, string Name, string Topic, bool IsDirect);

/// <param name="Name">With its slash.</param>
internal sealed record CommandView(string Name, IReadOnlyList<VerbView> Verbs);

/// <param name="Usage">How it is written, without the command.</param>
/// <param name="Says">What it does, in the viewer's language.</param>
/// <param name="Needs">The least role, in lower case.</param>
/// <param name="IsAllowed">Whether the viewer has it.</param>
internal sealed record VerbView(
    string Name,
    string Usage,
    string Says,
    string Needs,
    bool IsAllowed
);

/// <param name="Text">What is written.</param>
/// <param name="Says">What it means.</param>
internal sealed record ValueView(string Text, string Says);
