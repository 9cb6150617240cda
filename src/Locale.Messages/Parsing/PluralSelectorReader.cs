namespace LocaleGen;

/// <summary>Reads the selectors of a plural, and the offset before them.</summary>
internal static class PluralSelectorReader
{
    private const string Offset = "offset";

    /// <summary>Reads <c>offset:1</c>; zero where there is none, null where its structure is broken.</summary>
    public static decimal? ReadOffset(MessageCursor cursor)
    {
        cursor.SkipWhiteSpace();
        var start = cursor.Position;
        if (cursor.Slice(cursor.TakeName()) != Offset)
        {
            cursor.Position = start;
            return 0;
        }

        if (cursor.Take(':'))
        {
            cursor.SkipWhiteSpace();
            return ReadNumber(cursor, "'offset:'");
        }

        cursor.Report(
            MessageFault.OffsetMisplaced,
            cursor.FoundRange(),
            $"Behind 'offset' a ':' and a number are expected, not {cursor.Found()}"
        );
        return null;
    }

    /// <summary>Reads a selector.</summary>
    /// <param name="cursor">The text.</param>
    /// <param name="selector">The selector; null where its error is noted, yet the branch can be read on.</param>
    /// <param name="range">Where it stands; empty where there is none.</param>
    /// <returns>False where the structure is broken.</returns>
    public static bool Read(MessageCursor cursor, out PluralSelector? selector, out TextRange range)
    {
        var start = cursor.Position;
        if (cursor.Take('='))
        {
            var exact = ReadNumber(cursor, "'='");
            selector = new PluralSelector(exact, PluralCategory.Other);
            range = TextRange.Between(start, cursor.Position);
            return exact is not null;
        }

        range = cursor.TakeName();
        selector = PluralKeyword.Parse(cursor.Slice(range)) is { } category
            ? new PluralSelector(null, category)
            : null;
        return range.Length == 0 || selector is not null || CheckWord(cursor, range);
    }

    private static bool CheckWord(MessageCursor cursor, TextRange word)
    {
        if (cursor.Slice(word) == Offset && cursor.At(':'))
        {
            cursor.Report(
                MessageFault.OffsetMisplaced,
                cursor.FoundRange(),
                "'offset:' may be there once only, before the first branch"
            );
            return false;
        }

        cursor.Report(
            MessageFault.CategoryUnknown,
            word,
            $"{cursor.Quote(word)} is no plural category: write {PluralKeyword.List}, or a number as in '=1'"
        );
        return true;
    }

    private static decimal? ReadNumber(MessageCursor cursor, string before)
    {
        var range = cursor.TakeWhile(ExactNumber.IsPart);
        if (range.Length == 0)
        {
            cursor.Report(
                MessageFault.NumberMalformed,
                cursor.FoundRange(),
                $"A number is expected behind {before}, not {cursor.Found()}"
            );
            return null;
        }

        var number = ExactNumber.Parse(cursor.Slice(range));
        if (number is null)
        {
            cursor.Report(
                MessageFault.NumberMalformed,
                range,
                $"{cursor.Quote(range)} is no number that can be kept exactly: write at most 28 digits, as in '1.5'"
            );
        }

        if (number is { } exact && decimal.Truncate(exact) != exact)
        {
            cursor.Note(
                LocaleRules.FractionSelector,
                range,
                $"{cursor.Quote(range)} is no whole number, which other readers of messages refuse behind {before}"
            );
        }

        return number;
    }
}
