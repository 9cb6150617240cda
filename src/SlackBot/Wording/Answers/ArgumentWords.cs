using LocaleGen;
using SlackBot.Slack;
using SlackBot.Wording.Checks;

namespace SlackBot.Wording.Answers;

/// <summary>Says which arguments a message may use.</summary>
internal static class ArgumentWords
{
    /// <summary>The arguments of a known message with their kinds.</summary>
    public static Mrkdwn Of(string key, Strings strings)
    {
        var arguments = WordingCheck.SignatureOf(key).Arguments;
        return arguments.Count == 0
            ? Mrkdwn.Escape(strings.Wording.Show.NoArguments)
            : Inset.In(
                strings.Wording.Show.Arguments(Inset.Hole),
                Mrkdwn.Join(" · ", arguments.Select(argument => Of(argument, strings)))
            );
    }

    private static Mrkdwn Of(ArgumentSignature argument, Strings strings) =>
        Mrkdwn.Of($"{Mrkdwn.Code(argument.Name)} ({KindOf(argument.Kind, strings)})");

    private static string KindOf(ArgumentKind kind, Strings strings) =>
        kind switch
        {
            ArgumentKind.Number => strings.Wording.Kind.Number,
            ArgumentKind.Moment => strings.Wording.Kind.Moment,
            ArgumentKind.List => strings.Wording.Kind.List,
            ArgumentKind.Text => strings.Wording.Kind.Text,
            ArgumentKind.Enum => strings.Wording.Kind.Choice,
            _ => strings.Wording.Kind.Value,
        };
}
