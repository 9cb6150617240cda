using System.Globalization;
using System.Numerics;

namespace LocaleGen;

/// <summary>A number as the reference takes it: exact digits and a scale.</summary>
/// <param name="Digits">The absolute value times ten to the scale.</param>
/// <param name="Scale">How many digits stand behind the point; may be negative.</param>
/// <param name="Negative">Whether it has a minus sign; a zero may have one.</param>
/// <param name="Special">Infinity or not a number; the rest is then without meaning.</param>
internal sealed record ReferenceNumber(BigInteger Digits, int Scale, bool Negative, double? Special)
{
    public static ReferenceNumber Of(object value) =>
        value switch
        {
            float number when !float.IsFinite(number) => Of((double)number),
            double number when !double.IsFinite(number) => new(0, 0, number < 0, number),
            float or double => Parse(
                ((IFormattable)value).ToString("R", CultureInfo.InvariantCulture)
            ),
            _ => Parse(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)),
        };

    private static ReferenceNumber Parse(string text)
    {
        var mark = text.IndexOf('E');
        var exponent = mark < 0 ? 0 : int.Parse(text[(mark + 1)..], CultureInfo.InvariantCulture);
        var mantissa = mark < 0 ? text : text[..mark];
        var point = mantissa.IndexOf('.');
        var scale = (point < 0 ? 0 : mantissa.Length - point - 1) - exponent;
        var digits = mantissa.Replace(".", "").TrimStart('-');
        var value = BigInteger.Parse(digits, CultureInfo.InvariantCulture);
        return new(value, scale, text.StartsWith('-'), null);
    }

    /// <summary>Rounded half-even to at most so many fraction digits, as ASCII digits without needless zeros.</summary>
    public (string Integer, string Fraction) Round(int maximumFraction)
    {
        var (digits, scale) = (Digits, Scale);
        if (scale > maximumFraction)
        {
            var unit = BigInteger.Pow(10, scale - maximumFraction);
            var (kept, rest) = BigInteger.DivRem(digits, unit);
            var up = rest * 2 > unit || (rest * 2 == unit && !kept.IsEven);
            (digits, scale) = (up ? kept + 1 : kept, maximumFraction);
        }

        if (scale < 0)
        {
            (digits, scale) = (digits * BigInteger.Pow(10, -scale), 0);
        }

        var text = digits.ToString(CultureInfo.InvariantCulture).PadLeft(scale + 1, '0');
        return (text[..^scale], text[^scale..].TrimEnd('0'));
    }

    public ReferenceNumber Less(decimal offset)
    {
        var other = Of(offset);
        var common = Math.Max(Scale, other.Scale);
        var rest = Signed(common) - other.Signed(common);
        return new(BigInteger.Abs(rest), common, rest.Sign < 0, null);
    }

    public bool Is(decimal exact)
    {
        var other = Of(exact);
        var common = Math.Max(Scale, other.Scale);
        return Special is null && Signed(common) == other.Signed(common);
    }

    private BigInteger Signed(int scale) =>
        (Negative ? -Digits : Digits) * BigInteger.Pow(10, scale - Scale);
}
