using SlackBot.Commands;
using SlackBot.Slack;
using SlackBot.Tenants;

namespace SlackBot.Wording.Answers;

/// <summary>The commands that answers tell people to type.</summary>
internal static class WordingCommand
{
    public const string Name = "/wording";

    /// <summary>Shows all there is to know about a message.</summary>
    public static Mrkdwn Details(WordingPlace place, Strings strings) =>
        Inset.Command(strings.Wording.List.Details(Inset.Hole), $"{Name} show {Written(place)}");

    /// <summary>Removes a wording.</summary>
    public static string Reset(WordingPlace place) => $"{Name} reset {Written(place)}";

    /// <summary>Rewords a message.</summary>
    public static string Set(WordingPlace place) => $"{Name} set {Written(place)} …";

    /// <summary>How the command of a verb is written.</summary>
    public static string Usage(ICommandVerb verb) => $"{Name} {verb.Usage}";

    /// <summary>Whether a person may reword.</summary>
    public static bool MayReword(Caller caller) => caller.Role >= Role.Editor;

    private static string Written(WordingPlace place) => $"{place.Key} {place.Locale}";
}
