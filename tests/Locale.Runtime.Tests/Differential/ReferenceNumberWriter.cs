namespace LocaleGen;

/// <summary>Writes numbers with a locale's symbols, one string behind the other.</summary>
internal sealed class ReferenceNumberWriter(NumberRecord numbers)
{
    private readonly NumberSystemRecord symbols = numbers.Default;

    public string Write(ReferenceNumber number, int maximumFraction)
    {
        var sign = number.Negative ? symbols.MinusSign : "";
        if (number.Special is { } special)
        {
            return double.IsNaN(special) ? symbols.NaN : sign + symbols.Infinity;
        }

        var (integer, fraction) = number.Round(maximumFraction);
        var behind = fraction.Length == 0 ? "" : symbols.Decimal + Digits(fraction);
        return sign + Grouped(integer) + behind;
    }

    private string Grouped(string integer)
    {
        var groups = symbols.DecimalPattern.Split('.')[0].Split(',');
        var primary = groups[^1].Length;
        var secondary = groups.Length > 2 ? groups[^2].Length : primary;
        if (integer.Length < primary + numbers.MinimumGroupingDigits)
        {
            return Digits(integer);
        }

        var parts = new List<string> { Digits(integer[^primary..]) };
        for (var end = integer.Length - primary; end > 0; end -= secondary)
        {
            parts.Insert(0, Digits(integer[Math.Max(end - secondary, 0)..end]));
        }

        return string.Join(symbols.Group, parts);
    }

    private string Digits(string ascii)
    {
        var runes = symbols.Digits.EnumerateRunes().ToArray();
        return string.Concat(ascii.Select(digit => runes[digit - '0'].ToString()));
    }
}
