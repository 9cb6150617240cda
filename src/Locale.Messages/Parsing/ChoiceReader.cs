namespace LocaleGen;

/// <summary>Reads on behind the type in <c>{name, choice, 0#none|1#one|1&lt;many}</c>.</summary>
internal static class ChoiceReader
{
    private const string Example = "as in '0#none|1#one|1<many'";

    /// <summary>Reads up to the argument's <c>}</c>; null where the structure is broken.</summary>
    public static ChoicePart? Read(MessageCursor cursor, ArgumentHead head, TextRange type)
    {
        if (!cursor.Take(','))
        {
            cursor.Report(
                MessageFault.BranchesMissing,
                cursor.At('}') ? new TextRange(type.End, 0) : cursor.FoundRange(),
                $"Behind the type {cursor.Quote(type)} a ',' and branches are expected, not {cursor.Found()}: write them {Example}"
            );
            return null;
        }

        var branches = new List<ChoiceBranch>();
        do
        {
            if (ReadBranch(cursor, head) is not { } branch)
            {
                return null;
            }

            branches.Add(branch);
        } while (cursor.Take('|'));

        cursor.Position++;
        var part = new ChoicePart(head.Name, new(branches))
        {
            Range = TextRange.Between(head.Open, cursor.Position),
            NameRange = head.NameRange,
        };
        cursor.Note(
            LocaleRules.ChoiceUsed,
            type,
            "'choice' knows no plural rules of languages: write a plural, with '=' for exact numbers",
            ChoiceToPlural.FixOf(part)
        );
        return part;
    }

    private static ChoiceBranch? ReadBranch(MessageCursor cursor, ArgumentHead head)
    {
        cursor.SkipWhiteSpace();
        var range = cursor.TakeWhile(ExactNumber.IsPart);
        var limit = ChoiceLimit.Parse(cursor.Slice(range));
        if (limit is null)
        {
            var (place, what) =
                range.Length == 0
                    ? (cursor.FoundRange(), cursor.Found())
                    : (range, cursor.Quote(range));
            cursor.Report(
                MessageFault.NumberMalformed,
                place,
                $"A branch of a choice begins with a number, not {what}: write {Example}"
            );
            return null;
        }

        cursor.SkipWhiteSpace();
        if (cursor.AtEnd || cursor.Text[cursor.Position] is not ('#' or '<' or '\u2264'))
        {
            cursor.Report(
                MessageFault.BranchWithoutText,
                cursor.FoundRange(),
                $"Behind the number {cursor.Quote(range)} a '#' or '<' and a text are expected, not {cursor.Found()}: write {Example}"
            );
            return null;
        }

        var above = cursor.Text[cursor.Position++] == '<';
        return ReadText(cursor, head) is { } message
            ? new ChoiceBranch(limit.Value, above, message) { LimitRange = range }
            : null;
    }

    private static Message? ReadText(MessageCursor cursor, ArgumentHead head)
    {
        if (BranchReader.IsTooDeep(cursor))
        {
            return null;
        }

        cursor.Depth++;
        var message = MessageReader.Read(cursor, MessageContext.ChoiceBranch);
        if (message is null)
        {
            return null;
        }

        cursor.Depth--;
        if (!cursor.AtEnd)
        {
            return message;
        }

        if (cursor.OpenQuote is { } quote)
        {
            cursor.Report(
                MessageFault.QuoteNotClosed,
                new TextRange(head.Open, 1),
                $"The choice is not closed: the apostrophe before '{cursor.Text[quote + 1]}' quotes all that follows: double it if it is text, or close the quote"
            );
        }
        else
        {
            ArgumentHead.ReportUnclosed(cursor, head.Open);
        }

        return null;
    }
}
