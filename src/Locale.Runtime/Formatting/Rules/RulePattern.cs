namespace LocaleGen;

/// <summary>A decimal pattern within a rule, such as <c>#,##0.#</c>.</summary>
/// <remarks>Groups are separated from the first digit on that can be: the locale's minimum does not count here, as in ICU.</remarks>
internal sealed class RulePattern
{
    public RulePattern(string pattern)
    {
        var point = pattern.IndexOf('.');
        var integer = point < 0 ? pattern : pattern[..point];
        var fraction = point < 0 ? "" : pattern[(point + 1)..];
        var parsed = DecimalPattern.Parse(pattern);
        (Primary, Secondary) = (parsed.Primary, parsed.Secondary);
        MinimumInteger = integer.Count(character => character == '0');
        MinimumFraction = fraction.Count(character => character == '0');
        MaximumFraction = fraction.Count(character => character is '0' or '#');
    }

    public int MinimumInteger { get; }

    public int MinimumFraction { get; }

    public int MaximumFraction { get; }

    private int Primary { get; }

    private int Secondary { get; }

    /// <summary>Writes the digits, rounded half-even.</summary>
    public int Write<TUnit>(
        scoped DecimalDigits digits,
        NumberSymbols<TUnit> symbols,
        Span<TUnit> destination,
        int written
    )
    {
        digits.Round(MaximumFraction);
        if (digits.Negative)
        {
            written = Literals<TUnit>.Write(symbols.MinusSign, destination, written);
        }

        var integers = Math.Max(digits.Point, MinimumInteger);
        for (var behind = integers - 1; behind >= 0 && written >= 0; behind--)
        {
            written = symbols.WriteDigit(digits.IntegerDigit(behind), destination, written);
            if (written >= 0 && SeparatesBefore(behind))
            {
                written = Literals<TUnit>.Write(symbols.Group, destination, written);
            }
        }

        var fractions = Math.Max(digits.FractionDigits, MinimumFraction);
        if (fractions > 0 && written >= 0)
        {
            written = Literals<TUnit>.Write(symbols.Decimal, destination, written);
        }

        for (var index = 0; index < fractions && written >= 0; index++)
        {
            written = symbols.WriteDigit(digits.FractionDigit(index), destination, written);
        }

        return written;
    }

    private bool SeparatesBefore(int digits) =>
        Primary > 0
        && (digits == Primary || (digits > Primary && (digits - Primary) % Secondary == 0));
}
