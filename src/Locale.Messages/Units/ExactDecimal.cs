using System.Globalization;
using System.Numerics;

namespace LocaleGen;

/// <summary>A decimal number of any length.</summary>
/// <param name="Digits">Its digits as an integer, without zeros at either end; empty for zero.</param>
/// <param name="Power">The power of ten that they are multiplied by.</param>
/// <param name="Negative">Whether it is below zero.</param>
internal sealed record ExactDecimal(string Digits, int Power, bool Negative)
{
    /// <summary>Zero.</summary>
    public static ExactDecimal Zero { get; } = new("", 0, false);

    /// <summary>An integer times a power of ten.</summary>
    public static ExactDecimal Of(BigInteger value, int power)
    {
        var digits = BigInteger.Abs(value).ToString(CultureInfo.InvariantCulture);
        var trimmed = digits.TrimEnd('0');
        return trimmed.Length == 0
            ? Zero
            : new ExactDecimal(trimmed, power + digits.Length - trimmed.Length, value.Sign < 0);
    }

    internal void WriteTo(RecordWriter writer)
    {
        writer.WriteText(Negative ? "-" + Digits : Digits);
        writer.WriteSigned(Power);
    }

    internal static ExactDecimal Read(ref RecordReader reader)
    {
        var text = reader.ReadText();
        var negative = text.StartsWith("-", StringComparison.Ordinal);
        return new ExactDecimal(negative ? text.Substring(1) : text, reader.ReadSigned(), negative);
    }
}
