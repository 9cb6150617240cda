using System.Globalization;

namespace LocaleGen;

/// <summary>Converts numbers to the units of one choice, exactly, and takes them apart.</summary>
/// <remarks>
/// Nothing is rounded on the way. Where a quotient has no end, at least <see cref="Precision"/> digits of it are right,
/// more where the format shows more; a number is a divisor (in miles a gallon for liters on 100 km) with its first
/// <see cref="ShortFactors.MostDigits"/> digits.
/// </remarks>
internal sealed class UnitConversion
{
    /// <summary>How many significant digits a quotient has at least.</summary>
    public const int Precision = 40;

    private readonly UnitScale scale;
    private readonly UInt128[] multiply;
    private readonly UInt128[] divide;
    private readonly UInt128[] sizes;
    private readonly int divisorDigits;
    private readonly int fraction;
    private readonly int significant;
    private readonly DecimalConstant add;
    private readonly DecimalConstant limit;

    public UnitConversion(MeasureChoice choice)
    {
        scale = choice.Scale;
        multiply = [.. scale.Multiply.Select(Parse)];
        divide = [.. scale.Divide.Select(Parse)];
        sizes = [.. choice.Parts.Select(part => Parse(part.Size))];
        divisorDigits = scale.Divide.Sum(factor => factor.Length);
        fraction = DigitNeed.FractionOf(choice.Rounding);
        add = new DecimalConstant(scale.Add);
        limit = new DecimalConstant(choice.Limit);
        Room =
            Precision
            + fraction
            + DigitNeed.SignificantOf(choice.Rounding)
            + scale.Multiply.Sum(factor => factor.Length)
            + (2 * divisorDigits)
            + Math.Abs(scale.Power)
            + choice.Parts.Sum(part => part.Size.Length)
            + choice.Limit.Digits.Length
            + Math.Abs(choice.Limit.Power)
            + choice.Rounding.IncrementDigits();
        significant = Math.Max(Precision, DigitNeed.SignificantOf(choice.Rounding));
    }

    /// <summary>How many digits a buffer needs beyond those of the number.</summary>
    public int Room { get; }

    /// <summary>Converts a number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="scratch">A buffer as long.</param>
    /// <returns>Whether the digits had no end.</returns>
    public bool Convert(ref DecimalDigits number, scoped Span<byte> scratch)
    {
        if (number.IsNaN || number.IsInfinite)
        {
            number.IsInfinite &= !scale.Inverse;
            return false;
        }

        if (scale.Inverse)
        {
            return Invert(ref number);
        }

        Multiply(ref number);
        var sum = new DecimalDigits(scratch);
        add.CopyTo(ref sum);
        number.Add(sum);
        number.Shift(scale.Power);
        return number.Divide(divide, FractionOf(number, divisorDigits));
    }

    /// <summary>Whether a converted number is large enough for this choice.</summary>
    public bool Reaches(scoped DecimalDigits number, scoped Span<byte> scratch)
    {
        if (number.IsNaN || number.IsInfinite)
        {
            return number.IsInfinite;
        }

        var least = new DecimalDigits(scratch);
        limit.CopyTo(ref least);
        return number.CompareMagnitude(least) >= 0;
    }

    /// <summary>Takes a converted number apart: into integers of all units but the smallest.</summary>
    public bool Split(scoped DecimalDigits number, scoped ref UnitAmount amount)
    {
        var rest = amount.Whole.SetQuotient(number, sizes[0]);
        for (var part = 1; part < sizes.Length - 1; part++)
        {
            (amount.Between[part], rest) = UInt128.DivRem(rest, sizes[part]);
        }

        amount.Last.Set(rest, number);
        var size = sizes[^1];
        return size != 1
            && amount.Last.Divide(
                new ReadOnlySpan<UInt128>(ref size),
                FractionOf(amount.Last, sizes.Length)
            );
    }

    /// <summary>Whether the smallest unit was rounded up to as many as one of the next makes.</summary>
    /// <param name="amount">The parts.</param>
    /// <param name="total">Takes what they come to together where that is so.</param>
    /// <param name="scratch">A buffer as long.</param>
    public bool Carries(
        scoped ref UnitAmount amount,
        scoped ref DecimalDigits total,
        scoped Span<byte> scratch
    )
    {
        total.CopyFrom(amount.Last);
        total.Multiply(sizes[^1]);
        var other = new DecimalDigits(scratch);
        other.Set(sizes[^2], default);
        if (total.CompareMagnitude(other) < 0)
        {
            return false;
        }

        other.CopyFrom(amount.Whole);
        other.Multiply(sizes[0]);
        total.Add(other);
        for (var part = 1; part < sizes.Length - 1; part++)
        {
            other.Set(amount.Between[part], default);
            other.Multiply(sizes[part]);
            total.Add(other);
        }

        return true;
    }

    private bool Invert(ref DecimalDigits number)
    {
        if (number.IsZero)
        {
            number.IsInfinite = true;
            return false;
        }

        number.RoundTo(number.Magnitude - ShortFactors.MostDigits + 1, RoundingMode.HalfEven);
        var divisor = number.Unscaled();
        var power = number.Count - number.Point;
        var digits = number.Count;
        number.Set(UInt128.One, default);
        Multiply(ref number);
        number.Shift(scale.Power + power);
        var places = FractionOf(number, divisorDigits + digits);
        return number.Divide(new ReadOnlySpan<UInt128>(ref divisor), places)
            | number.Divide(divide, places);
    }

    private void Multiply(ref DecimalDigits number)
    {
        foreach (var factor in multiply)
        {
            number.Multiply(factor);
        }
    }

    /// <summary>How many fraction digits a quotient needs, which so many digits make shorter.</summary>
    private int FractionOf(scoped DecimalDigits dividend, int shorter) =>
        Math.Max(fraction, significant + shorter - dividend.Point);

    private static UInt128 Parse(string digits) =>
        UInt128.Parse(digits, CultureInfo.InvariantCulture);
}
