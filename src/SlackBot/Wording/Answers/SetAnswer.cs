using LocaleGen;
using SlackBot.Slack;
using SlackBot.Slack.BlockKit;
using SlackBot.Tenants;
using SlackBot.Wording.BuiltIn;
using SlackBot.Wording.Previews;

namespace SlackBot.Wording.Answers;

/// <summary>Shows a text that was set beside the one before it, and what it will look like.</summary>
internal sealed class SetAnswer(CurrentTexts texts)
{
    /// <summary>A new wording.</summary>
    public Answer Stored(
        Caller caller,
        WordingRequest request,
        WordingPlace place,
        SetOutcome.Stored stored
    )
    {
        var words = caller.Strings.Wording;
        var (label, before) = stored.Before?.Text is { } text
            ? (words.Show.Before, text)
            : (words.Show.BuiltIn, texts.BuiltIn(place).Text);
        var answer = new AnswerBuilder()
            .Section(
                Mrkdwn.Of(
                    $":white_check_mark: {Inset.In(words.Set.Done(Inset.Hole), WordingLook.Message(place))}"
                )
            )
            .Fields(
                WordingLook.Text(label, before),
                WordingLook.Text(words.Show.Now, request.Text)
            );
        var undo = Inset.Command(words.Set.Undo(Inset.Hole), WordingCommand.Reset(place));
        return NoteBlocks
            .Add(
                Preview(answer, stored.Message, place, caller),
                place,
                request.Text,
                caller.Strings
            )
            .Context(Taken(caller, request, place), undo)
            .Build(words.Set.Done(WordingLook.PlainMessage(place)).ToString());
    }

    /// <summary>The wording was that already.</summary>
    public Answer Unchanged(
        Caller caller,
        WordingRequest request,
        WordingPlace place,
        SetOutcome.Unchanged unchanged
    )
    {
        var words = caller.Strings.Wording.Set;
        var answer = new AnswerBuilder().Section(
            Inset.In(words.Unchanged(Inset.Hole), WordingLook.Message(place))
        );
        return NoteBlocks
            .Add(
                Preview(answer, unchanged.Message, place, caller),
                place,
                request.Text,
                caller.Strings
            )
            .Context(Taken(caller, request, place))
            .Build(words.Unchanged(WordingLook.PlainMessage(place)).ToString());
    }

    private static AnswerBuilder Preview(
        AnswerBuilder answer,
        Message message,
        WordingPlace place,
        Caller caller
    ) =>
        PreviewBlocks.Add(
            answer,
            Previews.Preview.Of(message, place.Key, place.Locale),
            caller.Strings
        );

    /// <summary>For texts that begin with a word which is a language's tag too, as Italian's is an English word.</summary>
    private static Mrkdwn Taken(Caller caller, WordingRequest request, WordingPlace place) =>
        request.LocaleWord is null || place.Locale == caller.Locale
            ? Mrkdwn.Empty
            : Inset.In(
                caller.Strings.Wording.Set.Taken(Inset.Hole, Inset.SecondHole),
                Mrkdwn.Escape(request.LocaleWord),
                Mrkdwn.Code(
                    $"{WordingCommand.Name} set {place.Key} {caller.Locale} {request.LocaleWord} …"
                )
            );
}
