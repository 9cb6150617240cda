using System.Globalization;

namespace LocaleGen;

/// <summary>What <c>&amp;…;</c> stands for in XML (XML 1.0, section 4.1): a character by number, or one of five by name.</summary>
internal static class XmlReference
{
    private const int LongestBody = 12;

    private static readonly (string Name, int Character)[] Names =
    [
        ("amp", '&'),
        ("lt", '<'),
        ("gt", '>'),
        ("quot", '"'),
        ("apos", '\''),
    ];

    /// <summary>Reads the reference whose <c>&amp;</c> stands at <paramref name="index"/>.</summary>
    /// <param name="text">What it stands in.</param>
    /// <param name="index">Where it begins.</param>
    /// <param name="end">Where what it stands in ends.</param>
    /// <param name="character">The code point; <c>&amp;</c> itself where this is no reference.</param>
    /// <returns>How many characters it is written with; 1 where this is no reference.</returns>
    public static int Read(string text, int index, int end, out int character)
    {
        character = '&';
        var close = index + 1;
        while (close < end && close - index <= LongestBody && IsBody(text[close]))
        {
            close++;
        }

        if (close >= end || text[close] != ';' || close == index + 1)
        {
            return 1;
        }

        var found = Find(text, index + 1, close - index - 1);
        character = found ?? '&';
        return found is null ? 1 : close + 1 - index;
    }

    /// <summary>Whether XML 1.0 lets a code unit stand in a file; halves of pairs are let through.</summary>
    public static bool IsAllowed(int character) =>
        character
            is '\t'
                or '\n'
                or '\r'
                or (>= 0x20 and <= 0xFFFD)
                or (>= 0x10000 and <= 0x10FFFF);

    private static int? Find(string text, int start, int length)
    {
        if (text[start] == '#')
        {
            var isHexadecimal = length > 1 && text[start + 1] == 'x';
            var digits = isHexadecimal
                ? text.Substring(start + 2, length - 2)
                : text.Substring(start + 1, length - 1);
            var style = isHexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
            return
                int.TryParse(digits, style, CultureInfo.InvariantCulture, out var number)
                && IsAllowed(number)
                && number is not (>= 0xD800 and <= 0xDFFF)
                ? number
                : null;
        }

        foreach (var (name, character) in Names)
        {
            if (name.Length == length && string.CompareOrdinal(text, start, name, 0, length) == 0)
            {
                return character;
            }
        }

        return null;
    }

    private static bool IsBody(char unit) =>
        unit is '#' or (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
