using LocaleGen;
using SlackBot.Slack;
using SlackBot.Slack.BlockKit;
using SlackBot.Tenants;
using SlackBot.Wording.BuiltIn;
using SlackBot.Wording.Checks;
using SlackBot.Wording.Previews;

namespace SlackBot.Wording.Answers;

/// <summary>Shows all there is to know about a message in a language.</summary>
internal sealed class ShowAnswer(BuiltInTexts builtIn, CurrentTexts texts)
{
    /// <param name="last">The last change there was, or null.</param>
    public Answer Of(
        Caller caller,
        WordingPlace place,
        WordingSnapshot snapshot,
        RewordingChange? last
    )
    {
        var answer = new AnswerBuilder().Header(WordingLook.PlainMessage(place));
        if (builtIn.DescriptionOf(place.Key) is { } description)
        {
            answer.Context(Mrkdwn.Escape(description));
        }

        var stored = snapshot.Find(place);
        if (stored is not null && snapshot.BreakageOf(place) is { } breakage)
        {
            AddBroken(answer, stored, breakage, caller);
        }

        if (place.IsKnown)
        {
            AddTexts(answer, place, snapshot, caller);
        }

        AddHistory(answer, last, caller);
        if (place.IsKnown)
        {
            AddRules(answer, place, caller.Strings);
            AddPreview(answer, place, snapshot, caller.Strings);
        }

        return answer.Build();
    }

    private static void AddBroken(
        AnswerBuilder answer,
        Rewording stored,
        Breakage breakage,
        Caller caller
    )
    {
        answer.Section(
            Mrkdwn.Of($":warning: {BrokenWords.Reason(stored, breakage, caller.Strings)}")
        );
        if (stored.Text is not null)
        {
            answer.Section(WordingLook.Text(caller.Strings.Wording.Show.Stored, stored.Text));
        }

        answer.Context(BrokenWords.Remedies(stored.Place, breakage, caller));
    }

    private void AddTexts(
        AnswerBuilder answer,
        WordingPlace place,
        WordingSnapshot snapshot,
        Caller caller
    )
    {
        var words = caller.Strings.Wording.Show;
        var current = texts.Find(place, snapshot);
        var original = WordingLook.Text(words.BuiltIn, texts.BuiltIn(place).Text);
        if (current.Rewording is null)
        {
            answer.Section(original).Context(Mrkdwn.Escape(words.NotReworded));
        }
        else
        {
            answer.Fields(original, WordingLook.Text(words.Now, current.Text));
        }
    }

    private static void AddHistory(AnswerBuilder answer, RewordingChange? last, Caller caller)
    {
        if (last is null)
        {
            return;
        }

        var words = caller.Strings.Wording.Show;
        var person = WordingLook.Person(last.By, caller);
        var time = WordingLook.Time(last.At);
        answer.Context(
            last.IsReset
                ? Inset.In(words.Reset(Inset.Hole, Inset.SecondHole), person, time)
                : Inset.In(words.Reworded(Inset.Hole, Inset.SecondHole), person, time)
        );
        if (last.Before is not null)
        {
            answer.Section(WordingLook.Text(words.Before, last.Before));
        }
    }

    private static void AddRules(AnswerBuilder answer, WordingPlace place, Strings strings)
    {
        var words = strings.Wording.Show;
        var rules = WordingCheck.RecordOf(place.Locale).Plurals;
        var forms = Inset.In(
            words.Plurals(Inset.Hole),
            WordingLook.Forms(rules.CardinalCategories)
        );
        var ranks = Inset.In(
            words.Ordinals(Inset.Hole),
            WordingLook.Forms(rules.OrdinalCategories)
        );
        answer
            .Section(ArgumentWords.Of(place.Key, strings))
            .Context(HasNumber(place.Key) ? [forms, ranks] : []);
    }

    private void AddPreview(
        AnswerBuilder answer,
        WordingPlace place,
        WordingSnapshot snapshot,
        Strings strings
    )
    {
        var current = texts.Find(place, snapshot);
        PreviewBlocks.Add(
            answer,
            Preview.Of(current.Message, place.Key, current.FormatsFor(place.Locale)),
            strings
        );
    }

    private static bool HasNumber(string key) =>
        WordingCheck
            .SignatureOf(key)
            .Arguments.Any(argument => argument.Kind == ArgumentKind.Number);
}
