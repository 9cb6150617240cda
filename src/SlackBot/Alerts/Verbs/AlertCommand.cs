using SlackBot.Commands;

namespace SlackBot.Alerts.Verbs;

/// <summary>The command that the verbs of this folder belong to.</summary>
internal static class AlertCommand
{
    public const string Name = "/alert";

    /// <summary>How the whole command is written.</summary>
    public static string Usage(ICommandVerb verb) => $"{Name} {verb.Usage}";
}
