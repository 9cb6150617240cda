using System.Globalization;

namespace LocaleGen;

/// <summary>A number that values are multiplied by before they are written.</summary>
/// <param name="Factor">Its digits as an integer, without zeros at the end; 1 where only the power counts.</param>
/// <param name="Power">The power of ten that they are multiplied by.</param>
/// <param name="Negative">Whether it is below zero.</param>
internal sealed record ScaleFactor(long Factor, int Power, bool Negative = false)
{
    private const int MostDigits = 18;
    private const int MostPower = 999;

    /// <summary>Leaves values as they are.</summary>
    public static ScaleFactor One { get; } = new(1, 0);

    /// <summary>Multiplies by a hundred, as percents do.</summary>
    public static ScaleFactor Hundred { get; } = new(1, 2);

    /// <summary>Multiplies by a thousand.</summary>
    public static ScaleFactor Thousand { get; } = new(1, 3);

    /// <summary>Reads a decimal number, with or without an exponent; at most 18 digits count.</summary>
    public static ScaleFactor? Parse(string text)
    {
        var negative = text.StartsWith("-", StringComparison.Ordinal);
        var number =
            negative || text.StartsWith("+", StringComparison.Ordinal) ? text.Substring(1) : text;
        var mark = number.IndexOfAny(['e', 'E']);
        var power = 0;
        if (
            mark >= 0
            && !int.TryParse(
                number.Substring(mark + 1),
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out power
            )
        )
        {
            return null;
        }

        number = mark < 0 ? number : number.Substring(0, mark);
        var point = number.IndexOf('.');
        var digits = point < 0 ? number : number.Remove(point, 1);
        if (digits.Length == 0 || digits.Any(digit => digit is < '0' or > '9'))
        {
            return null;
        }

        power -= point < 0 ? 0 : number.Length - point - 1;
        var significant = digits.TrimStart('0');
        var trimmed = significant.TrimEnd('0');
        power += significant.Length - trimmed.Length;
        if (trimmed.Length == 0)
        {
            return new ScaleFactor(0, 0, negative);
        }

        return trimmed.Length > MostDigits || Math.Abs((long)power) > MostPower
            ? null
            : new ScaleFactor(long.Parse(trimmed, CultureInfo.InvariantCulture), power, negative);
    }

    internal void WriteTo(RecordWriter writer)
    {
        writer.WriteText($"{(Negative ? "-" : "")}{Factor}");
        writer.WriteSigned(Power);
    }

    internal static ScaleFactor Read(ref RecordReader reader)
    {
        var text = reader.ReadText();
        var negative = text.StartsWith("-", StringComparison.Ordinal);
        return new ScaleFactor(
            long.Parse(negative ? text.Substring(1) : text, CultureInfo.InvariantCulture),
            reader.ReadSigned(),
            negative
        );
    }
}
