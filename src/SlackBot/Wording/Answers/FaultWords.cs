using LocaleGen;
using SlackBot.Slack;
using SlackBot.Wording.Checks;

namespace SlackBot.Wording.Answers;

/// <summary>Says in the reader's language what is wrong with a text, and what to do.</summary>
internal static class FaultWords
{
    private const string Kinds =
        "number, date, time, list, relative, range, plural, selectordinal, select";
    private const string Branch = "other {…}";

    /// <summary>A sentence on a fault.</summary>
    public static Mrkdwn Of(MessageError error, string text, WordingPlace place, Strings strings)
    {
        var typed = Slice(text, error.Range).Trim();
        var found = WordingLook.Typed(typed);
        var words = strings.Wording.Fault;
        return error.Fault switch
        {
            MessageFault.ArgumentNotClosed => Plain(words.ArgumentNotClosed),
            MessageFault.BranchNotClosed => Plain(words.BranchNotClosed),
            MessageFault.QuoteNotClosed => Plain(words.QuoteNotClosed),
            MessageFault.BracesEmpty => Plain(words.BracesEmpty),
            MessageFault.NameExpected => Plain(words.NameExpected),
            MessageFault.SeparatorExpected => Plain(words.SeparatorExpected),
            MessageFault.NumberedNameMalformed => Mrkdwn.Of($"{words.NumberedName(found)}"),
            MessageFault.TypeUnknown => Mrkdwn.Of($"{words.TypeUnknown(found, Kinds)}"),
            MessageFault.NumberMalformed => Example(words.NumberMalformed(Inset.Hole), "=1 {…}"),
            // Where nothing was typed, the place is that of the brace behind.
            MessageFault.StyleMalformed when typed is "" or "}" => Plain(words.StyleMalformed),
            MessageFault.StyleMalformed => Mrkdwn.Of($"{words.StyleUnknown(found)}"),
            MessageFault.ArgumentUnknown => UnknownArgument(found, place.Key, strings),
            MessageFault.NumberNeeded => Mrkdwn.Of($"{words.NumberNeeded(found)}"),
            MessageFault.MomentNeeded => Mrkdwn.Of($"{words.MomentNeeded(found)}"),
            MessageFault.ListNeeded => Mrkdwn.Of($"{words.ListNeeded(found)}"),
            MessageFault.TextNeeded => Mrkdwn.Of($"{words.TextNeeded(found)}"),
            MessageFault.NumberSignMisplaced => Plain(words.NumberSignMisplaced),
            _ => OfBranches(error, found, place, strings),
        };
    }

    private static Mrkdwn OfBranches(
        MessageError error,
        string found,
        WordingPlace place,
        Strings strings
    )
    {
        var words = strings.Wording.Fault;
        return error.Fault switch
        {
            MessageFault.BranchesMissing => Example(
                words.BranchesMissing(Inset.Hole),
                $", {Branch}"
            ),
            MessageFault.BranchWithoutText => Example(words.BranchWithoutText(Inset.Hole), Branch),
            MessageFault.SelectorExpected => Example(words.SelectorExpected(Inset.Hole), Branch),
            MessageFault.BranchRepeated => Mrkdwn.Of($"{words.BranchRepeated(found)}"),
            MessageFault.OtherMissing => Example(words.OtherMissing(Inset.Hole), Branch),
            MessageFault.CategoryUnknown => Inset.In(
                words.CategoryUnknown(found, Inset.Hole),
                WordingLook.Forms(WordingCheck.RecordOf(place.Locale).Plurals.CardinalCategories)
            ),
            MessageFault.OffsetMisplaced => Example(words.OffsetMisplaced(Inset.Hole), "offset:1"),
            MessageFault.TooDeep => Plain(words.TooDeep),
            _ => Mrkdwn.Of($"{words.Other(error.Rule.Id)}"),
        };
    }

    private static Mrkdwn UnknownArgument(string found, string key, Strings strings)
    {
        var legal = WordingCheck.SignatureOf(key).Arguments.Select(argument => argument.Name);
        return NearMatch.Find(found, legal) is { } near
            ? Mrkdwn.Of($"{strings.Wording.Fault.ArgumentNear(found, near)}")
            : Mrkdwn.Of($"{strings.Wording.Fault.ArgumentUnknown(found)}");
    }

    private static string Slice(string text, TextRange range) =>
        text[Math.Min(range.Start, text.Length)..Math.Min(range.End, text.Length)];

    private static Mrkdwn Plain(string sentence) => Mrkdwn.Escape(sentence);

    private static Mrkdwn Example<TMessage>(TMessage sentence, string example)
        where TMessage : ISpanFormattable => Inset.Command(sentence, example);
}
