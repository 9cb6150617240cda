using System.Globalization;

namespace LocaleGen;

/// <summary>The numbers of <c>=1</c> and <c>offset:1</c>: read without loss, written in one way.</summary>
internal static class ExactNumber
{
    private const int LargestScale = 28;

    /// <summary>Whether ICU takes a character for a part of a number, be it at a place where it makes sense or not.</summary>
    public static bool IsPart(char character) =>
        character is (>= '0' and <= '9') or '+' or '-' or '.' or 'e' or 'E' or '\u221E';

    /// <summary>
    /// Reads a sign, digits with or without a point, and an exponent. Null where the text is something else, or a number
    /// that a decimal would round.
    /// </summary>
    public static decimal? Parse(string text)
    {
        var mantissaEnd = text.IndexOfAny(['e', 'E']);
        var exponent = 0;
        if (mantissaEnd < 0)
        {
            mantissaEnd = text.Length;
        }
        else if (!TryParseExponent(text.Substring(mantissaEnd + 1), out exponent))
        {
            return null;
        }

        var negative = text.StartsWith("-", StringComparison.Ordinal);
        var start = negative || text.StartsWith("+", StringComparison.Ordinal) ? 1 : 0;
        var mantissa = text.Substring(start, mantissaEnd - start);
        var point = mantissa.IndexOf('.');
        var digits = point < 0 ? mantissa : mantissa.Remove(point, 1);
        if (digits.Length == 0 || !digits.All(digit => digit is >= '0' and <= '9'))
        {
            return null;
        }

        var scale = (point < 0 ? 0 : digits.Length - point) - exponent;
        return Compose(digits, scale, negative);
    }

    /// <summary>Writes a number without an exponent and without zeros that say nothing.</summary>
    public static string Write(decimal number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        text = text.Contains('.') ? text.TrimEnd('0').TrimEnd('.') : text;
        return text == "-0" ? "0" : text;
    }

    private static bool TryParseExponent(string text, out int exponent) =>
        int.TryParse(
            text,
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out exponent
        ) && exponent is > -1_000_000 and < 1_000_000;

    private static decimal? Compose(string digits, int scale, bool negative)
    {
        var significant = digits.TrimEnd('0');
        scale -= digits.Length - significant.Length;
        significant = significant.TrimStart('0');
        if (significant.Length == 0)
        {
            return 0;
        }

        if (scale is < -LargestScale or > LargestScale)
        {
            return null;
        }

        if (scale < 0)
        {
            significant += new string('0', -scale);
            scale = 0;
        }

        if (
            !decimal.TryParse(
                significant,
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var unscaled
            )
        )
        {
            return null;
        }

        var bits = decimal.GetBits(unscaled);
        return new decimal(bits[0], bits[1], bits[2], negative, (byte)scale);
    }
}
