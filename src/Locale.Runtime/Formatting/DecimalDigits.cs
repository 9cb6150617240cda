namespace LocaleGen;

/// <summary>A number as decimal digits.</summary>
/// <remarks>
/// The decimal point stands behind the first <see cref="Point"/> digits, or so many zeros before them where it is
/// negative. Neither the first nor the last digit held is a zero; zero itself holds none.
/// </remarks>
internal ref partial struct DecimalDigits
{
    private readonly Span<byte> digits;

    public DecimalDigits(Span<byte> digits) => this.digits = digits;

    public int Count { get; private set; }

    public int Point { get; private set; }

    public bool Negative { get; set; }

    public bool IsNaN { get; set; }

    public bool IsInfinite { get; set; }

    /// <summary>How many digits are written before the point: at least one.</summary>
    public readonly int IntegerDigits => Math.Max(Point, 1);

    /// <summary>How many digits are written behind the point.</summary>
    public readonly int FractionDigits => Math.Max(Count - Point, 0);

    /// <summary>The digit of the integer part with so many integer digits behind it.</summary>
    public readonly int IntegerDigit(int behind) => DigitAt(Point - 1 - behind);

    /// <summary>The digit of the fraction with so many fraction digits before it.</summary>
    public readonly int FractionDigit(int before) => DigitAt(Point + before);

    /// <summary>Takes ASCII digits; leading and trailing zeros are dropped.</summary>
    public void Set(scoped ReadOnlySpan<byte> ascii, int fractionDigits)
    {
        var leading = ascii.IndexOfAnyExcept((byte)'0');
        if (leading < 0)
        {
            (Count, Point) = (0, 0);
            return;
        }

        Point = ascii.Length - fractionDigits - leading;
        var significant = ascii[leading..].TrimEnd((byte)'0');
        for (var index = 0; index < significant.Length; index++)
        {
            digits[index] = (byte)(significant[index] - '0');
        }

        Count = significant.Length;
    }

    /// <summary>Rounds half-even to so many fraction digits (ICU's default rounding mode).</summary>
    public void Round(int fractionDigits) =>
        RoundAfter(Point + fractionDigits, RoundingMode.HalfEven);

    /// <summary>The operands of plural rules for the number as it is written.</summary>
    public readonly PluralOperands Operands()
    {
        const ulong limit = 1_000_000_000_000_000_000;
        ulong integer = 0;
        var large = false;
        for (var place = Point - 1; place >= 0; place--)
        {
            integer = (integer * 10) + (ulong)IntegerDigit(place);
            large |= integer >= limit;
            integer %= limit;
        }

        ulong fraction = 0;
        for (var index = 0; index < FractionDigits; index++)
        {
            fraction = (fraction * 10) + (ulong)FractionDigit(index);
        }

        return new PluralOperands(
            large ? integer + limit : integer,
            FractionDigits,
            fraction,
            fraction,
            0
        );
    }

    private void Trim()
    {
        while (Count > 0 && digits[Count - 1] == 0)
        {
            Count--;
        }

        Point = Count == 0 ? 0 : Point;
    }

    private readonly int DigitAt(int place) => (uint)place < (uint)Count ? digits[place] : 0;
}
