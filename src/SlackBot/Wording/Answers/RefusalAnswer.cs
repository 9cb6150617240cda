using LocaleGen;
using SlackBot.Slack;
using SlackBot.Slack.BlockKit;
using SlackBot.Tenants;
using SlackBot.Wording.Checks;
using SlackBot.Wording.Marks;

namespace SlackBot.Wording.Answers;

/// <summary>Says why a text cannot be used, marks the place under it, and names what the message may use.</summary>
internal static class RefusalAnswer
{
    private const int MostFaults = 3;

    /// <summary>A text that was to be stored; what was there before stays.</summary>
    public static Answer NotSet(Caller caller, WordingPlace place, WordingRefusal refusal)
    {
        var words = caller.Strings.Wording.Refused;
        return Of(
            caller,
            place,
            refusal,
            Inset.In(words.Set(Inset.Hole), WordingLook.Message(place)),
            words.Set(WordingLook.PlainMessage(place)).ToString()
        );
    }

    /// <summary>A text that was only tried.</summary>
    public static Answer NoPreview(Caller caller, WordingPlace place, WordingRefusal refusal)
    {
        var words = caller.Strings.Wording.Refused;
        return Of(
            caller,
            place,
            refusal,
            Inset.In(words.Preview(Inset.Hole), WordingLook.Message(place)),
            words.Preview(WordingLook.PlainMessage(place)).ToString()
        );
    }

    private static Answer Of(
        Caller caller,
        WordingPlace place,
        WordingRefusal refusal,
        Mrkdwn headline,
        string spoken
    )
    {
        var strings = caller.Strings;
        var faults = FaultsOf(refusal, place, strings).ToList();
        var answer = new AnswerBuilder().Section(Mrkdwn.Of($":no_entry: {headline}"));
        foreach (var fault in faults.Take(MostFaults))
        {
            Add(answer, fault, refusal.Text, strings);
        }

        if (faults.Count > MostFaults)
        {
            var more = strings.Wording.Refused.More(faults.Count - MostFaults);
            answer.Section(Mrkdwn.Of($"{more}"));
        }

        return answer
            .Section(ArgumentWords.Of(place.Key, strings))
            .Context(WordingCommand.Details(place, strings))
            .Build($"{spoken} {faults[0].Reason.ToPlainText()}");
    }

    private static IEnumerable<Fault> FaultsOf(
        WordingRefusal refusal,
        WordingPlace place,
        Strings strings
    )
    {
        var words = strings.Wording.Refused;
        return refusal switch
        {
            WordingRefusal.TooLong => [TooLong(refusal.Text, strings)],
            WordingRefusal.Markup markup => [new(Mrkdwn.Escape(words.Markup), markup.Range)],
            WordingRefusal.Faulty faulty => faulty.Errors.Select(error => new Fault(
                FaultWords.Of(error, refusal.Text, place, strings),
                error.Range,
                error.Rule.Id
            )),
            _ => throw new InvalidOperationException($"{refusal.GetType()} has no answer."),
        };
    }

    private static Fault TooLong(string text, Strings strings)
    {
        var sentence = strings.Wording.Refused.TooLong(text.Length, WordingCheck.LongestText);
        return new(Mrkdwn.Of($"{sentence}"), null);
    }

    private static void Add(AnswerBuilder answer, Fault fault, string text, Strings strings)
    {
        if (fault.Range is not { } range)
        {
            answer.Section(fault.Reason);
            return;
        }

        var mark = PlaceMark.Of(text, range);
        var code = Mrkdwn.CodeBlock($"{mark.Line}\n{mark.Caret}");
        var words = strings.Wording.Refused;
        answer
            .Section(Mrkdwn.Of($"{fault.Reason}\n{code}"))
            .Context(
                mark.Found.Length == 0
                    ? Mrkdwn.Of($"{words.AtEnd(mark.LineNumber)}")
                    : Mrkdwn.Of(
                        $"{words.Place(mark.LineNumber, mark.Character, WordingLook.Typed(mark.Found))}"
                    ),
                Mrkdwn.Escape(fault.RuleId ?? "")
            );
    }

    /// <summary>A fault as it is shown.</summary>
    /// <param name="Range">Where it is; null where the whole text is meant.</param>
    private sealed record Fault(Mrkdwn Reason, TextRange? Range, string? RuleId = null);
}
