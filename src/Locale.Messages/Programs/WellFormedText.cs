using System.Text;

namespace LocaleGen;

/// <summary>Text without lone surrogates, which UTF-8 cannot carry (Unicode Standard, D92).</summary>
internal static class WellFormedText
{
    /// <summary>The text itself, or a copy with U+FFFD in place of every lone surrogate.</summary>
    public static string Of(string text)
    {
        var start = FirstLone(text, 0);
        if (start < 0)
        {
            return text;
        }

        var copy = new StringBuilder(text);
        for (var index = start; index >= 0; index = FirstLone(text, index + 1))
        {
            copy[index] = '\uFFFD';
        }

        return copy.ToString();
    }

    private static int FirstLone(string text, int start)
    {
        for (var index = start; index < text.Length; index++)
        {
            // Surrogates are U+D800 to U+DFFF; a call for every character would be most of the time.
            if ((text[index] & 0xF800) != 0xD800)
            {
                continue;
            }

            if (index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]))
            {
                index++;
                continue;
            }

            // Behind the high half of a pair the search never begins: callers go on behind a lone one.
            return index;
        }

        return -1;
    }
}
