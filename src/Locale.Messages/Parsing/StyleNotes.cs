namespace LocaleGen;

/// <summary>Notes what a style says that its author hardly meant: it is accepted, as ICU does.</summary>
internal static class StyleNotes
{
    private const string SkeletonStart = "::";

    private static readonly HashSet<string> NumberWords = ["integer", "percent", "currency"];
    private static readonly HashSet<string> DateWords = ["short", "medium", "long", "full"];

    /// <summary>Looks at a style.</summary>
    /// <param name="cursor">Takes the notes.</param>
    /// <param name="format">What the style is for.</param>
    /// <param name="written">The style as written, white space included; not empty.</param>
    public static void Add(MessageCursor cursor, FormatType format, TextRange written)
    {
        if (
            format
            is not (FormatType.Number or FormatType.Range or FormatType.Date or FormatType.Time)
        )
        {
            return;
        }

        var range = PatternCharacters.Trim(cursor.Text, written);
        var style = cursor.Slice(range);
        var isNumber = format is FormatType.Number or FormatType.Range;
        if (style.StartsWith(SkeletonStart, StringComparison.Ordinal))
        {
            if (isNumber)
            {
                AddPercent(cursor, range);
            }

            return;
        }

        var words = isNumber ? NumberWords : DateWords;
        var word = style.ToLowerInvariant();
        if (words.Contains(word))
        {
            AddCase(cursor, range, word);
        }
        else if (range != written)
        {
            AddWhiteSpace(cursor, written, range);
        }
    }

    /// <summary>Notes a keyword that is written with capitals.</summary>
    public static void AddCase(MessageCursor cursor, TextRange range, string word)
    {
        if (cursor.Slice(range) != word)
        {
            cursor.Note(
                LocaleRules.KeywordCase,
                range,
                $"{cursor.Quote(range)} is understood as '{word}': write it so, since other readers of messages refuse capitals"
            );
        }
    }

    private static void AddWhiteSpace(MessageCursor cursor, TextRange written, TextRange style)
    {
        var leading = style.Start > written.Start;
        cursor.Note(
            LocaleRules.WhiteSpaceInPattern,
            leading
                ? TextRange.Between(written.Start, style.Start)
                : TextRange.Between(style.End, written.End),
            $"The white space {(leading ? "before" : "behind")} the pattern {cursor.Quote(style)} is written with every value: remove it if that is not meant"
        );
    }

    private static void AddPercent(MessageCursor cursor, TextRange style)
    {
        var content = TextRange.Between(style.Start + SkeletonStart.Length, style.End);
        var tokens = StyleWord.Split(cursor.Text, content).ToList();
        var percent = tokens.FindIndex(token => token.Text is "percent" or "%");
        if (
            percent >= 0
            && !tokens.Exists(token => token.Text.StartsWith("scale/", StringComparison.Ordinal))
        )
        {
            cursor.Note(
                LocaleRules.PercentWithoutScale,
                tokens[percent].Range,
                $"'{tokens[percent].Text}' writes 0.25 as 0.25 %: add 'scale/100' where 25 % is meant"
            );
        }
    }
}
