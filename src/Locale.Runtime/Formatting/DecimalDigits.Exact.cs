namespace LocaleGen;

internal ref partial struct DecimalDigits
{
    private const ulong MostShort = ulong.MaxValue / 10;

    /// <summary>Sets an integer, with the fraction of another number behind it.</summary>
    public void Set(UInt128 integer, scoped DecimalDigits fraction)
    {
        (Count, Point) = (0, 0);
        Prepend(integer);
        Point = Count;
        for (var place = 0; place < fraction.FractionDigits; place++)
        {
            digits[Count++] = (byte)fraction.FractionDigit(place);
        }

        Drop(0);
        Trim();
    }

    /// <summary>Sets the integer part of a quotient of integer parts; gives what is left.</summary>
    public UInt128 SetQuotient(scoped DecimalDigits dividend, UInt128 divisor)
    {
        var rest = UInt128.Zero;
        Count = Math.Max(dividend.Point, 0);
        for (var place = 0; place < Count; place++)
        {
            digits[place] = Step(ref rest, dividend.DigitAt(place), divisor);
        }

        Point = Count;
        Drop(0);
        Trim();
        return rest;
    }

    /// <summary>Multiplies by an integer below 10³⁷.</summary>
    public void Multiply(UInt128 factor)
    {
        if (Count > 0 && factor != 1)
        {
            MultiplyBy(factor);
        }
    }

    /// <summary>Divides by integers below 10³⁷, to so many fraction digits, cut off.</summary>
    /// <returns>Whether something was left; a one behind the last digit then stands for it, so that rounding to fewer digits is right.</returns>
    public bool Divide(scoped ReadOnlySpan<UInt128> divisors, int fractionDigits)
    {
        if (Count == 0 || divisors.IsEmpty)
        {
            return false;
        }

        for (var length = Point + Math.Max(fractionDigits, Count - Point); Count < length; Count++)
        {
            digits[Count] = 0;
        }

        var more = false;
        foreach (var divisor in divisors)
        {
            more |= divisor <= MostShort ? DivideShort((ulong)divisor) : DivideLong(divisor);
        }

        if (more)
        {
            digits[Count++] = 1;
        }

        Drop(0);
        Trim();
        return more;
    }

    /// <summary>Compares without signs.</summary>
    public readonly int CompareMagnitude(scoped DecimalDigits other)
    {
        if (Count == 0 || other.Count == 0)
        {
            return Count.CompareTo(other.Count);
        }

        return Point != other.Point
            ? Point.CompareTo(other.Point)
            : digits[..Count].SequenceCompareTo(other.digits[..other.Count]);
    }

    /// <summary>Adds another number; the buffer must hold all places of both, and one more.</summary>
    public void Add(scoped DecimalDigits other)
    {
        if (other.Count == 0)
        {
            return;
        }

        var same = Negative == other.Negative || Count == 0;
        var smaller = !same && CompareMagnitude(other) < 0;
        var integer = Math.Max(Math.Max(Point, other.Point), 0) + 1;
        var length = integer + Math.Max(FractionDigits, other.FractionDigits);
        Align(integer, length);
        var shift = other.Point - integer;
        var carry = 0;
        for (var place = length - 1; place >= 0; place--)
        {
            var (left, right) = (digits[place], other.DigitAt(place + shift));
            var sum =
                carry
                + (
                    same ? left + right
                    : smaller ? right - left
                    : left - right
                );
            carry =
                sum > 9 ? 1
                : sum < 0 ? -1
                : 0;
            digits[place] = (byte)(sum - (10 * carry));
        }

        Negative = smaller || Count == 0 ? other.Negative : Negative;
        (Count, Point) = (length, integer);
        Drop(0);
        Trim();
        Negative &= Count > 0;
    }

    /// <summary>The digits as an integer, as many as there are; at most 38.</summary>
    public readonly UInt128 Unscaled()
    {
        var value = UInt128.Zero;
        for (var place = 0; place < Count; place++)
        {
            value = (value * 10) + digits[place];
        }

        return value;
    }

    /// <summary>Puts zeros before and behind, so that there are so many digits, so many of them integer digits.</summary>
    private readonly void Align(int integer, int length)
    {
        var start = integer - Point;
        digits[..Count].CopyTo(digits[start..]);
        digits[..start].Clear();
        digits[(start + Count)..length].Clear();
    }

    private readonly bool DivideShort(ulong divisor)
    {
        var rest = 0UL;
        for (var place = 0; place < Count; place++)
        {
            (var quotient, rest) = Math.DivRem((rest * 10) + digits[place], divisor);
            digits[place] = (byte)quotient;
        }

        return rest != 0;
    }

    private readonly bool DivideLong(UInt128 divisor)
    {
        var rest = UInt128.Zero;
        for (var place = 0; place < Count; place++)
        {
            digits[place] = Step(ref rest, digits[place], divisor);
        }

        return rest != 0;
    }

    /// <summary>One digit of a quotient, by subtraction: there is no faster way with 128 bits.</summary>
    private static byte Step(ref UInt128 rest, int digit, UInt128 divisor)
    {
        rest = (rest * 10) + (uint)digit;
        byte quotient = 0;
        for (; rest >= divisor; quotient++)
        {
            rest -= divisor;
        }

        return quotient;
    }
}
