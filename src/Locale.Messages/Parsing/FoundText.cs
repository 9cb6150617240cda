namespace LocaleGen;

/// <summary>Names what stands in a message, for an error to show.</summary>
internal static class FoundText
{
    private const int LongestShown = 30;

    /// <summary>What a cursor stands at, such as <c>'x'</c>, <c>U+0007</c> or <c>the end of the text</c>.</summary>
    public static string Found(this MessageCursor cursor)
    {
        if (cursor.AtEnd)
        {
            return "the end of the text";
        }

        var character = cursor.Text[cursor.Position];
        return IsPair(cursor.Text, cursor.Position)
                ? $"'{cursor.Text.Substring(cursor.Position, 2)}'"
            : char.IsControl(character)
            || char.IsSurrogate(character)
            || char.IsWhiteSpace(character)
                ? $"U+{(int)character:X4}"
            : character == '\'' ? "an apostrophe"
            : $"'{character}'";
    }

    /// <summary>The place of what a cursor stands at; empty at the end of the text.</summary>
    public static TextRange FoundRange(this MessageCursor cursor) =>
        new(
            cursor.Position,
            cursor.AtEnd ? 0
                : IsPair(cursor.Text, cursor.Position) ? 2
                : 1
        );

    /// <summary>A piece of the text in apostrophes, shortened where it is long.</summary>
    public static string Quote(this MessageCursor cursor, TextRange range)
    {
        if (range.Length <= LongestShown)
        {
            return $"'{cursor.Slice(range)}'";
        }

        // A pair that is cut in two would not survive an error list in UTF-8.
        var length = IsPair(cursor.Text, range.Start + LongestShown - 1)
            ? LongestShown - 1
            : LongestShown;
        return $"'{cursor.Text.Substring(range.Start, length)}…'";
    }

    private static bool IsPair(string text, int index) =>
        index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]);
}
