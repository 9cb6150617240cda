using System.Globalization;
using System.Text;

namespace LocaleGen;

/// <summary>How one UTF-16 code unit is written inside a JSON string (RFC 8259, section 7).</summary>
/// <remarks>
/// Reading and mapping positions both go through <see cref="Read"/>, so that they agree on faulty escapes too: a
/// backslash that begins no escape stands for the character behind it.
/// </remarks>
internal static class JsonEscape
{
    private const string Letters = "\"\\/bfnrt";
    private const string Meanings = "\"\\/\b\f\n\r\t";

    /// <summary>Reads the code unit at <paramref name="index"/>.</summary>
    /// <param name="text">What the string stands in.</param>
    /// <param name="index">The first character of the code unit.</param>
    /// <param name="end">Where the string ends.</param>
    /// <param name="unit">The code unit.</param>
    /// <param name="isValid">Whether it is written as JSON allows.</param>
    /// <returns>How many characters it is written with, at least 1.</returns>
    public static int Read(string text, int index, int end, out char unit, out bool isValid)
    {
        unit = text[index];
        isValid = unit >= ' ';
        if (unit != '\\')
        {
            return 1;
        }

        if (index + 1 == end)
        {
            isValid = false;
            return 1;
        }

        var letter = text[index + 1];
        if (letter == 'u' && TryReadHexadecimal(text, index + 2, end, out unit))
        {
            return 6;
        }

        var known = Letters.IndexOf(letter);
        isValid = known >= 0;
        unit = isValid ? Meanings[known] : letter;
        return 2;
    }

    /// <summary>Writes a string so that <see cref="Read"/> gives it back, escaping no more than JSON demands.</summary>
    public static string Write(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        for (var index = 0; index < text.Length; index++)
        {
            var unit = text[index];
            var known = unit == '/' ? -1 : Meanings.IndexOf(unit);
            if (known >= 0)
            {
                literal.Append('\\').Append(Letters[known]);
            }
            else if (unit < ' ' || IsHidden(unit) || IsLoneSurrogate(text, index))
            {
                literal
                    .Append("\\u")
                    .Append(((int)unit).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                literal.Append(unit);
            }
        }

        return literal.Append('"').ToString();
    }

    // A line separator looks like the end of the line to editors, and a byte order mark like nothing at all.
    private static bool IsHidden(char unit) => unit is '\u2028' or '\u2029' or '\uFEFF';

    // One half of a pair cannot be saved as UTF-8.
    private static bool IsLoneSurrogate(string text, int index) =>
        char.IsLowSurrogate(text[index])
            ? index == 0 || !char.IsHighSurrogate(text[index - 1])
            : char.IsHighSurrogate(text[index])
                && (index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1]));

    private static bool TryReadHexadecimal(string text, int index, int end, out char unit)
    {
        var value = 0;
        unit = '\0';
        if (index + 4 > end)
        {
            return false;
        }

        for (var place = index; place < index + 4; place++)
        {
            var digit = DigitOf(text[place]);
            if (digit < 0)
            {
                return false;
            }

            value = (value << 4) | digit;
        }

        unit = (char)value;
        return true;
    }

    private static int DigitOf(char unit) =>
        unit switch
        {
            >= '0' and <= '9' => unit - '0',
            >= 'a' and <= 'f' => unit - 'a' + 10,
            >= 'A' and <= 'F' => unit - 'A' + 10,
            _ => -1,
        };
}
