namespace LocaleGen;

internal ref partial struct DecimalDigits
{
    /// <summary>Whether nothing but zero is left of the number; neither infinite nor NaN.</summary>
    public readonly bool IsZero => Count == 0 && !IsNaN && !IsInfinite;

    /// <summary>The power of ten of the first digit; 0 for zero.</summary>
    public readonly int Magnitude => Count == 0 ? 0 : Point - 1;

    /// <summary>Rounds to a power of ten.</summary>
    public void RoundTo(int magnitude, RoundingMode mode) => RoundAfter(Point - magnitude, mode);

    /// <summary>Rounds to a multiple of <paramref name="increment"/> times a power of ten.</summary>
    public void RoundToMultiple(long increment, int magnitude, RoundingMode mode)
    {
        if (Count == 0 || mode == RoundingMode.Unnecessary)
        {
            return;
        }

        var kept = Point - magnitude;
        var remainder = Int128.Zero;
        var odd = false;
        for (var place = 0; place < kept; place++)
        {
            var (quotient, rest) = Int128.DivRem((remainder * 10) + DigitAt(place), increment);
            (remainder, odd) = (rest, (quotient & 1) != 0);
        }

        var more = Count > Math.Max(kept, 0);
        if (remainder == 0 && !more)
        {
            return;
        }

        var up = RoundsUp(Section((2 * remainder) - increment, kept), odd, mode);
        Extend(kept);
        Add(up ? increment - (long)remainder : -(long)remainder);
        Trim();
    }

    /// <summary>How what is cut off compares with half an increment.</summary>
    /// <param name="beyond">Twice the integer part of what is cut off, less the increment.</param>
    /// <param name="kept">How many digits that integer part ends behind.</param>
    private readonly int Section(Int128 beyond, int kept) =>
        beyond == 0 ? (Count > Math.Max(kept, 0) ? 1 : 0)
        : beyond == -1 ? SectionBehind(kept)
        : beyond.CompareTo(Int128.Zero);

    /// <summary>How the digits behind the first so many compare with a half of the last of those.</summary>
    private readonly int SectionBehind(int kept) =>
        kept < 0 || kept >= Count ? -1
        : digits[kept] != 5 ? digits[kept] - 5
        : kept + 1 < Count ? 1
        : 0;

    private void RoundAfter(int kept, RoundingMode mode)
    {
        if (kept >= Count || mode == RoundingMode.Unnecessary)
        {
            return;
        }

        var up = RoundsUp(SectionBehind(kept), kept > 0 && digits[kept - 1] % 2 == 1, mode);
        Count = Math.Max(kept, 0);
        if (up)
        {
            Increment(kept);
        }

        Trim();
    }

    /// <summary>Whether a number that is not exact is rounded away from zero.</summary>
    /// <param name="section">Below 0, 0 or above it: how what is cut off compares with a half.</param>
    /// <param name="odd">Whether the last digit that is kept is odd.</param>
    /// <param name="mode">The way it is rounded.</param>
    private readonly bool RoundsUp(int section, bool odd, RoundingMode mode) =>
        mode switch
        {
            RoundingMode.Up => true,
            RoundingMode.Down => false,
            RoundingMode.Ceiling => !Negative,
            RoundingMode.Floor => Negative,
            _ when section != 0 => section > 0,
            RoundingMode.HalfEven => odd,
            RoundingMode.HalfOdd => !odd,
            RoundingMode.HalfUp => true,
            RoundingMode.HalfDown => false,
            RoundingMode.HalfCeiling => !Negative,
            _ => Negative,
        };

    private void Increment(int kept)
    {
        var place = Count - 1;
        while (place >= 0 && digits[place] == 9)
        {
            place--;
        }

        if (place >= 0)
        {
            digits[place]++;
            Count = place + 1;
            return;
        }

        // All nines, or nothing kept: one digit, a place further up, or where the first kept one would stand.
        digits[0] = 1;
        Point += 1 - Math.Min(kept, 0);
        Count = 1;
    }
}
