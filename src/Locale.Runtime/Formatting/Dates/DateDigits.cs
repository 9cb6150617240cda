using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>Writes the numbers of dates: no groups, and at least so many digits.</summary>
internal sealed class DateDigits<TUnit>
{
    private const int NoRoom = Interpreter<TUnit>.NoRoom;

    private readonly TUnit[] digits;
    private readonly TUnit[] minus;
    private readonly int length;
    private readonly int zero;
    private readonly bool inRow;

    public DateDigits(string digits, string minus)
    {
        this.digits = Units<TUnit>.Encode(digits);
        this.minus = Units<TUnit>.Encode(minus);
        length = this.digits.Length / 10;
        zero = Units<TUnit>.Value(this.digits[0]);
        inRow =
            length == 1
            && Enumerable
                .Range(0, 10)
                .All(digit => Units<TUnit>.Value(this.digits[digit]) == zero + digit);
    }

    /// <summary>The first unit of zero where the digits are ten units in a row, else -1.</summary>
    public int Zero => inRow ? zero : -1;

    /// <summary>Writes a number, most often of one or two digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Write(int value, int least, Span<TUnit> destination, int written)
    {
        if ((uint)value >= 100 || least > 2 || !inRow || written + 2 > destination.Length)
        {
            return WriteAny(value, least, destination, written);
        }

        if (value < 10)
        {
            if (least < 2)
            {
                destination[written] = Units<TUnit>.Of(zero + value);
                return written + 1;
            }

            destination[written] = Units<TUnit>.Of(zero);
            destination[written + 1] = Units<TUnit>.Of(zero + value);
            return written + 2;
        }

        var tens = (int)((uint)value * 205 >> 11);
        destination[written] = Units<TUnit>.Of(zero + tens);
        destination[written + 1] = Units<TUnit>.Of(zero + value - (tens * 10));
        return written + 2;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public int WriteAny(int value, int least, Span<TUnit> destination, int written)
    {
        // Most years.
        if (
            value is >= 1000 and <= 9999
            && least <= 4
            && inRow
            && destination.Length - written >= 4
        )
        {
            var hundreds = value / 100;
            written = Write(hundreds, 2, destination, written);
            return Write(value - (hundreds * 100), 2, destination, written);
        }

        if (value < 0)
        {
            written = Literals<TUnit>.Write(minus, destination, written);
            value = -value;
        }

        var count = Math.Max(DecimalLength.Of((ulong)value), least);
        if (written < 0 || destination.Length - written < count * length)
        {
            return NoRoom;
        }

        var end = written + (count * length);
        WriteBackwards(value, destination, written, end);
        return end;
    }

    private void WriteBackwards(int value, Span<TUnit> destination, int start, int end)
    {
        for (var place = end; place > start; value /= 10)
        {
            place -= length;
            var digit = value % 10;
            if (inRow)
            {
                destination[place] = Units<TUnit>.Of(zero + digit);
            }
            else
            {
                digits.AsSpan(digit * length, length).CopyTo(destination[place..]);
            }
        }
    }
}
