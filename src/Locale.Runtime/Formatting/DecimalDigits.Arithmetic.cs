namespace LocaleGen;

internal ref partial struct DecimalDigits
{
    /// <summary>How many digits arithmetic may add at the front: those of a factor or increment of 64 bits.</summary>
    public const int Spare = 24;

    /// <summary>Moves the decimal point: multiplies by a power of ten.</summary>
    public void Shift(int power) => Point = Count == 0 ? 0 : Point + power;

    /// <summary>Multiplies by what a style says.</summary>
    public void Multiply(ScaleFactor scale)
    {
        // Nothing changes what has no digits: minus three times zero is zero, as in ICU.
        if (Count == 0)
        {
            return;
        }

        Negative ^= scale.Negative;
        if (scale.Factor != 1)
        {
            MultiplyBy((ulong)scale.Factor);
        }

        Shift(scale.Power);
    }

    /// <summary>Leaves only the last so many integer digits.</summary>
    public void KeepIntegers(int most)
    {
        if (Point > most)
        {
            Drop(Math.Min(Point - most, Count));
        }
    }

    /// <summary>Takes over another number; the buffer must hold its digits.</summary>
    public void CopyFrom(scoped DecimalDigits other)
    {
        other.digits[..other.Count].CopyTo(digits);
        (Count, Point, Negative) = (other.Count, other.Point, other.Negative);
        (IsNaN, IsInfinite) = (other.IsNaN, other.IsInfinite);
    }

    /// <summary>The operands of plural rules for the number as it is written.</summary>
    /// <param name="fractionDigits">At least so many fraction digits are written.</param>
    /// <param name="exponent">The exponent of compact or scientific notation.</param>
    public readonly PluralOperands OperandsWith(int fractionDigits, int exponent)
    {
        if (fractionDigits <= FractionDigits && exponent == 0)
        {
            return Operands();
        }

        // As 1.2 million: the digits of 1200000, one fraction digit less for each of the exponent.
        var fraction = Math.Max(fractionDigits, FractionDigits);
        var expanded = this;
        expanded.Shift(exponent);
        var operands = expanded.Operands();
        var visible = Math.Max(fraction - exponent, 0);
        var zeros = Math.Min(visible - operands.V, PowersOfTen.Most);
        return operands with
        {
            V = visible,
            F = zeros > 0 ? operands.F * PowersOfTen.Of(zeros) : operands.F,
            E = exponent,
        };
    }

    private void MultiplyBy(UInt128 factor)
    {
        var carry = UInt128.Zero;
        for (var place = Count - 1; place >= 0; place--)
        {
            carry += digits[place] * factor;
            var (rest, digit) = UInt128.DivRem(carry, 10);
            (carry, digits[place]) = (rest, (byte)digit);
        }

        Prepend(carry);
        Drop(0);
        Trim();
    }

    private void Prepend(UInt128 value)
    {
        while (value != 0)
        {
            var (rest, digit) = UInt128.DivRem(value, 10);
            digits[..Count].CopyTo(digits[1..]);
            digits[0] = (byte)digit;
            Count++;
            Point++;
            value = rest;
        }
    }

    /// <summary>Makes the digits be exactly so many, cut off or filled up with zeros, with room for a carry before them.</summary>
    private void Extend(int kept)
    {
        for (; Count < kept; Count++)
        {
            digits[Count] = 0;
        }

        Count = Math.Max(kept, 0);
        Point -= Math.Min(kept, 0);
        var spare = Math.Max(Spare - Count, 1);
        digits[..Count].CopyTo(digits[spare..]);
        digits[..spare].Clear();
        Count += spare;
        Point += spare;
    }

    /// <summary>Adds to the last digits; the sum is not negative, and there is room for its carry.</summary>
    private void Add(long value)
    {
        for (var place = Count - 1; value != 0; place--)
        {
            var sum = digits[place] + value;
            var digit = ((sum % 10) + 10) % 10;
            digits[place] = (byte)digit;
            value = (sum - digit) / 10;
        }

        Drop(0);
    }

    /// <summary>Drops so many digits at the front, and the zeros behind them.</summary>
    private void Drop(int count)
    {
        while (count < Count && digits[count] == 0)
        {
            count++;
        }

        digits[count..Count].CopyTo(digits);
        Count -= count;
        Point = Count == 0 ? 0 : Point - count;
    }
}
