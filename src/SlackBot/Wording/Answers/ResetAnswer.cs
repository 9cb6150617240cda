using SlackBot.Slack;
using SlackBot.Slack.BlockKit;
using SlackBot.Tenants;
using SlackBot.Wording.BuiltIn;

namespace SlackBot.Wording.Answers;

/// <summary>Says what became of a wording that was to go.</summary>
internal sealed class ResetAnswer(CurrentTexts texts)
{
    /// <summary>It is gone; the built-in text is shown, where there is one.</summary>
    public Answer Done(Caller caller, Rewording removed)
    {
        var words = caller.Strings.Wording;
        var place = removed.Place;
        var answer = new AnswerBuilder();
        if (!place.IsKnown)
        {
            return answer
                .Section(Inset.In(words.Reset.Removed(Inset.Hole), WordingLook.Message(place)))
                .Section(Before(removed, caller.Strings))
                .Build(words.Reset.Removed(WordingLook.PlainMessage(place)).ToString());
        }

        return answer
            .Section(
                Mrkdwn.Of(
                    $":leftwards_arrow_with_hook: {Inset.In(words.Reset.Done(Inset.Hole), WordingLook.Message(place))}"
                )
            )
            .Fields(
                Before(removed, caller.Strings),
                WordingLook.Text(words.Show.BuiltIn, texts.BuiltIn(place).Text)
            )
            .Build(words.Reset.Done(WordingLook.PlainMessage(place)).ToString());
    }

    /// <summary>There was nothing to reset.</summary>
    /// <param name="elsewhere">The languages in which the message is reworded.</param>
    public static Answer Nothing(
        Caller caller,
        WordingPlace place,
        IReadOnlyCollection<string> elsewhere
    )
    {
        var words = caller.Strings.Wording.Reset;
        return new AnswerBuilder()
            .Section(Inset.In(words.Nothing(Inset.Hole), WordingLook.Message(place)))
            .Section(
                elsewhere.Count == 0
                    ? Mrkdwn.Empty
                    : Inset.In(words.Elsewhere(Inset.Hole), WordingLook.Codes(elsewhere))
            )
            .Build(words.Nothing(WordingLook.PlainMessage(place)).ToString());
    }

    private static Mrkdwn Before(Rewording removed, Strings strings) =>
        removed.Text is null
            ? Mrkdwn.Empty
            : WordingLook.Text(strings.Wording.Show.Before, removed.Text);
}
