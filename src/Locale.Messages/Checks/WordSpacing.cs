namespace LocaleGen;

/// <summary>Which scripts put spaces between words.</summary>
internal static class WordSpacing
{
    /// <summary>Whether a character is of a script that marks the ends of words by zero width spaces: Thai, Lao, Khmer, Burmese.</summary>
    public static bool TakesZeroWidthSpaces(char unit) =>
        unit
            is (>= '\u0E00' and <= '\u0EFF')
                or (>= '\u1000' and <= '\u109F')
                or (>= '\u1780' and <= '\u17FF');

    /// <summary>Whether a character is of a script without spaces between words: these, Han and kana.</summary>
    public static bool IsWithoutSpaces(char unit) =>
        TakesZeroWidthSpaces(unit)
        || unit
            is (>= '\u2E80' and <= '\uA4CF')
                or (>= '\uF900' and <= '\uFAFF')
                or (>= '\uFF00' and <= '\uFFEF');
}
