using SlackBot.Simulator.Demo;

namespace SlackBot.Simulator.Posting;

/// <summary>A slash command as the page sends it.</summary>
/// <param name="Person">The id of who types it.</param>
/// <param name="Channel">The id of where it is typed.</param>
/// <param name="Text">All of it, such as <c>/alert list</c>.</param>
internal sealed record TypedCommand(string? Person, string? Channel, string? Text)
{
    /// <summary>Checks it against the workspace.</summary>
    /// <returns>The entry that Slack would make of it, or else why there is none.</returns>
    public (CommandEntry? Entry, string? Refusal) Check()
    {
        if (DemoWorkspace.FindPerson(Person) is not { } person)
        {
            return (
                null,
                $"\"person\" must be one of the workspace, such as \"{DemoWorkspace.People[0].Id}\"."
            );
        }

        if (DemoWorkspace.FindChannel(Channel) is not { } channel)
        {
            return (
                null,
                $"\"channel\" must be one of the workspace, such as \"{DemoWorkspace.Channels[0].Id}\"."
            );
        }

        if (Text is null || Text.Length < 2 || Text[0] != '/' || char.IsWhiteSpace(Text[1]))
        {
            return (null, "\"text\" must be a command with its slash, such as \"/alert list\".");
        }

        var end = Text.AsSpan().IndexOfAny(" \t\r\n");
        var command = end < 0 ? Text : Text[..end];
        var text = end < 0 ? "" : Text[end..].Trim();
        return (new(person, channel, command, text), null);
    }
}

/// <summary>A slash command that somebody entered somewhere.</summary>
/// <param name="Command">With its slash.</param>
/// <param name="Text">What stands behind it, trimmed.</param>
internal sealed record CommandEntry(
    DemoPerson Person,
    DemoChannel Channel,
    string Command,
    string Text
);
