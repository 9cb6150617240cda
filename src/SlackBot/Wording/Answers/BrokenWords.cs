using SlackBot.Slack;
using SlackBot.Tenants;

namespace SlackBot.Wording.Answers;

/// <summary>Says why a stored wording is not used, and what can be done.</summary>
internal static class BrokenWords
{
    /// <summary>The reason.</summary>
    public static Mrkdwn Reason(Rewording rewording, Breakage breakage, Strings strings)
    {
        var words = strings.Wording.Broken;
        return breakage.Kind switch
        {
            BreakageKind.KeyGone => Mrkdwn.Escape(words.KeyGone),
            BreakageKind.LocaleGone => Mrkdwn.Escape(words.LocaleGone),
            BreakageKind.Unreadable => Mrkdwn.Escape(words.Unreadable),
            BreakageKind.Misfit => Inset.In(
                words.Misfit(Inset.Hole),
                FaultWords.Of(breakage.Errors[0], rewording.Text!, rewording.Place, strings)
            ),
            _ => throw new InvalidOperationException($"{breakage.Kind} has no words."),
        };
    }

    /// <summary>The commands that help, for those who may use them.</summary>
    public static IEnumerable<Mrkdwn> Remedies(WordingPlace place, Breakage breakage, Caller caller)
    {
        var words = caller.Strings.Wording.Broken;
        if (!WordingCommand.MayReword(caller))
        {
            yield break;
        }

        yield return Inset.Command(words.Remove(Inset.Hole), WordingCommand.Reset(place));
        if (breakage.Kind is BreakageKind.Misfit or BreakageKind.Unreadable)
        {
            yield return Inset.Command(words.Rewrite(Inset.Hole), WordingCommand.Set(place));
        }
    }
}
