namespace LocaleGen;

/// <summary>The characters that Unicode reserves for the syntax of patterns.</summary>
/// <remarks>
/// Pattern_Syntax and Pattern_White_Space of UAX #31. Both sets are guaranteed never to change, and neither has a
/// member above U+FFFF, so that a surrogate is in none of them.
/// </remarks>
internal static class PatternCharacters
{
    /// <summary>The first and the last character of each piece of Pattern_Syntax from U+00A1 on, ascending.</summary>
    private const string SyntaxBeyondAscii =
        "\u00A1\u00A7\u00A9\u00A9\u00AB\u00AC\u00AE\u00AE\u00B0\u00B1\u00B6\u00B6\u00BB\u00BB\u00BF\u00BF\u00D7\u00D7\u00F7\u00F7"
        + "\u2010\u2027\u2030\u203E\u2041\u2053\u2055\u205E\u2190\u245F\u2500\u2775\u2794\u2BFF\u2E00\u2E7F"
        + "\u3001\u3003\u3008\u3020\u3030\u3030\uFD3E\uFD3F\uFE45\uFE46";

    /// <summary>Whether a character is Pattern_White_Space.</summary>
    public static bool IsWhiteSpace(char character) =>
        character
            is (>= '\t' and <= '\r')
                or ' '
                or '\u0085'
                or '\u200E'
                or '\u200F'
                or '\u2028'
                or '\u2029';

    /// <summary>Whether a character may stand in a name: it is neither syntax nor white space.</summary>
    public static bool IsNamePart(char character) =>
        !IsSyntax(character) && !IsWhiteSpace(character);

    /// <summary>A text without the Pattern_White_Space before it.</summary>
    public static string TrimStart(string text)
    {
        var start = 0;
        while (start < text.Length && IsWhiteSpace(text[start]))
        {
            start++;
        }

        return text.Substring(start);
    }

    /// <summary>A text without the Pattern_White_Space around it.</summary>
    public static TextRange Trim(string text, TextRange range)
    {
        var start = range.Start;
        var end = range.End;
        while (start < end && IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextRange.Between(start, end);
    }

    private static bool IsSyntax(char character)
    {
        if (character < '\u00A1')
        {
            return character
                is (>= '!' and <= '/')
                    or (>= ':' and <= '@')
                    or (>= '[' and <= '^')
                    or '`'
                    or (>= '{' and <= '~');
        }

        for (var piece = 0; piece < SyntaxBeyondAscii.Length; piece += 2)
        {
            if (character <= SyntaxBeyondAscii[piece + 1])
            {
                return character >= SyntaxBeyondAscii[piece];
            }
        }

        return false;
    }
}
