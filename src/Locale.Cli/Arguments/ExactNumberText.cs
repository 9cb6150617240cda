using System.Globalization;
using System.Numerics;

namespace LocaleGen;

/// <summary>Reads numbers as people and files write them, without losing a digit.</summary>
internal static class ExactNumberText
{
    /// <summary>The most digits behind a decimal point that <see cref="decimal"/> keeps.</summary>
    private const int MostFractionDigits = 28;
    private const int MostExponentDigits = 4;
    private static readonly BigInteger Beyond = BigInteger.One << 96;

    /// <summary>
    /// Reads a decimal number: an optional sign, ASCII digits, perhaps a point with digits behind it, perhaps an exponent
    /// of up to four digits. Integers may have any length, fractions what <see cref="decimal"/> holds: 28 digits.
    /// </summary>
    /// <param name="text">The number as written.</param>
    /// <param name="number">The number; its trailing zeros are kept, the sign of a zero is not.</param>
    /// <param name="problem">What is wrong, the end of a sentence that begins with the text.</param>
    public static bool TryRead(string text, out Number number, out string problem)
    {
        number = default;
        if (!TrySplit(text, out var digits, out var scale))
        {
            problem = "is not a decimal number such as 1234.50";
            return false;
        }

        var value = BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        while (scale > MostFractionDigits && (value % 10).IsZero)
        {
            value /= 10;
            scale--;
        }

        var negative = text[0] == '-';
        problem = "has more digits than an exact decimal holds: at most 28 in all";
        if (scale <= 0)
        {
            number = Integer(value * BigInteger.Pow(10, -scale), negative);
            return true;
        }

        if (scale > MostFractionDigits || value >= Beyond)
        {
            return false;
        }

        number = Decimal(value, negative, scale);
        return true;
    }

    /// <summary>Whether the text is an integer: a sign, perhaps, and ASCII digits.</summary>
    public static bool IsInteger(ReadOnlySpan<char> text)
    {
        var digits = WithoutSign(text);
        return !digits.IsEmpty && !digits.ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>The digits without the point, and how many of them stand behind it; negative for zeros to add.</summary>
    private static bool TrySplit(string text, out string digits, out int scale)
    {
        (digits, scale) = ("", 0);
        var number = WithoutSign(text);
        var exponentMark = number.IndexOfAny('e', 'E');
        if (exponentMark >= 0)
        {
            var exponent = number[(exponentMark + 1)..];
            if (!IsInteger(exponent) || WithoutSign(exponent).Length > MostExponentDigits)
            {
                return false;
            }

            scale = -int.Parse(
                exponent,
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture
            );
            number = number[..exponentMark];
        }

        var point = number.IndexOf('.');
        var integer = point < 0 ? number : number[..point];
        var fraction = point < 0 ? [] : number[(point + 1)..];
        digits = string.Concat(integer, fraction);
        scale += fraction.Length;
        return !integer.IsEmpty
            && (point < 0 || !fraction.IsEmpty)
            && !digits.AsSpan().ContainsAnyExceptInRange('0', '9');
    }

    private static ReadOnlySpan<char> WithoutSign(ReadOnlySpan<char> text) =>
        !text.IsEmpty && text[0] is '-' or '+' ? text[1..] : text;

    private static Number Integer(BigInteger value, bool negative) => negative ? -value : value;

    private static Number Decimal(BigInteger value, bool negative, int scale) =>
        new decimal(
            (int)(uint)(value & uint.MaxValue),
            (int)(uint)((value >> 32) & uint.MaxValue),
            (int)(uint)(value >> 64),
            negative,
            (byte)scale
        );
}
