namespace LocaleGen;

/// <summary>Reads <c>{name}</c>, and the name of every other argument.</summary>
internal static class ArgumentReader
{
    private const string NameRule = "a name has no white space and no sign but '_'";

    /// <summary>Reads an argument from its <c>{</c> to its <c>}</c>; null where its structure is broken.</summary>
    public static ArgumentPart? Read(MessageCursor cursor)
    {
        var open = cursor.Position++;
        cursor.SkipWhiteSpace();
        var nameRange = cursor.TakeName();
        cursor.SkipWhiteSpace();
        if (cursor.AtEnd)
        {
            ArgumentHead.ReportUnclosed(cursor, open);
            return null;
        }

        if (nameRange.Length == 0 || !(cursor.At('}') || cursor.At(',')))
        {
            ReportMalformed(cursor, open, nameRange);
            return null;
        }

        CheckNumber(cursor, nameRange);
        var head = new ArgumentHead(open, cursor.Slice(nameRange), nameRange);
        if (cursor.Take(','))
        {
            return TypeReader.Read(cursor, head);
        }

        cursor.Position++;
        return new PlainPart(head.Name)
        {
            Range = TextRange.Between(open, cursor.Position),
            NameRange = nameRange,
        };
    }

    private static void ReportMalformed(MessageCursor cursor, int open, TextRange name)
    {
        var found = cursor.Found();
        var range = TextRange.Between(open, cursor.FoundRange().End);
        cursor.Report(
            name.Length > 0 ? MessageFault.SeparatorExpected
                : cursor.At('}') ? MessageFault.BracesEmpty
                : MessageFault.NameExpected,
            range,
            name.Length > 0
                    ? $"Behind the argument name {cursor.Quote(name)} stands {found} where ',' or '}}' is expected; {NameRule}"
                : cursor.At('}')
                    ? "The braces are empty: write an argument's name as in {name}, or the braces in apostrophes if they are text"
                : $"An argument's name is expected behind '{{', not {found}; {NameRule}, and a brace that is text stands in apostrophes"
        );
    }

    /// <summary>A name of nothing but ASCII digits is a number, which must be written in one way only.</summary>
    public static void CheckNumber(MessageCursor cursor, TextRange range)
    {
        for (var index = range.Start; index < range.End; index++)
        {
            if (cursor.Text[index] is not (>= '0' and <= '9'))
            {
                return;
            }
        }

        if (range.Length > 1 && cursor.Text[range.Start] == '0')
        {
            cursor.Report(
                MessageFault.NumberedNameMalformed,
                range,
                $"The argument number {cursor.Quote(range)} starts with a zero: write it without"
            );
        }
        else if (range.Length > 10 || long.Parse(cursor.Slice(range)) > int.MaxValue)
        {
            cursor.Report(
                MessageFault.NumberedNameMalformed,
                range,
                $"The argument number {cursor.Quote(range)} is too large: the largest is {int.MaxValue}"
            );
        }
    }
}
