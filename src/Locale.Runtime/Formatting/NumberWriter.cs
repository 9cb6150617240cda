using System.Buffers;
using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>Writes numbers with a locale's symbols.</summary>
internal static class NumberWriter<TUnit>
    where TUnit : unmanaged
{
    /// <summary>Writes a number in a style of <see cref="Opcode"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryWrite(in Argument number, char style, NumberSymbols<TUnit> symbols, ref Output<TUnit> output)
    {
        // Small counts are what messages are made of: kind integer, not negative, no group, digits of one unit.
        if (number.bits == 0 && number.reference is null && number.low < 1000 && symbols.HasUnitDigits)
        {
            return TryWriteSmall((uint)number.low, symbols, ref output);
        }

        return TryWriteOther(number, style, symbols, ref output);
    }

    /// <summary>The plural operands of a number as a style writes it; false for infinity and what is not a number.</summary>
    public static bool TryGetOperands(
        in Argument number,
        char style,
        NumberSymbols<TUnit> symbols,
        out PluralOperands operands
    )
    {
        var length = NumberReader.LengthOf(number);
        var rented = length > NumberReader.UsualLength ? ArrayPool<byte>.Shared.Rent(length) : null;
        var digits = new DecimalDigits(rented ?? stackalloc byte[NumberReader.UsualLength]);
        NumberReader.Read(number, ref digits);
        digits.Round(MaximumFraction(style, symbols));
        operands = digits.Operands();
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return !digits.IsNaN && !digits.IsInfinite;
    }

    private static int MaximumFraction(char style, NumberSymbols<TUnit> symbols) =>
        style == Opcode.IntegerStyle ? 0 : symbols.MaximumFraction;

    private static bool TryWriteSmall(uint value, NumberSymbols<TUnit> symbols, ref Output<TUnit> output)
    {
        var zero = Units<TUnit>.Value(symbols.Zero);
        var room = output.Take(value < 10 ? 1 : value < 100 ? 2 : 3);
        if (room.IsEmpty)
        {
            return false;
        }

        for (var place = room.Length - 1; place > 0; place--)
        {
            (value, var digit) = Math.DivRem(value, 10);
            room[place] = Units<TUnit>.Of(zero + (int)digit);
        }

        room[0] = Units<TUnit>.Of(zero + (int)value);
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryWriteOther(
        in Argument number,
        char style,
        NumberSymbols<TUnit> symbols,
        ref Output<TUnit> output
    )
    {
        if (number.reference is null && (NumberKind)(byte)number.bits == NumberKind.Integer)
        {
            var negative = (number.bits & Number.NegativeBit) != 0;
            return (!negative || output.Write(symbols.MinusSign)) && TryWriteInteger(number.low, symbols, ref output);
        }

        var length = NumberReader.LengthOf(number);
        if (length <= NumberReader.UsualLength)
        {
            return TryWriteDigits(number, style, stackalloc byte[NumberReader.UsualLength], symbols, ref output);
        }

        var rented = ArrayPool<byte>.Shared.Rent(length);
        var done = TryWriteDigits(number, style, rented, symbols, ref output);
        ArrayPool<byte>.Shared.Return(rented);
        return done;
    }

    private static bool TryWriteInteger(ulong value, NumberSymbols<TUnit> symbols, ref Output<TUnit> output)
    {
        var digits = DecimalLength.Of(value);
        var separators = symbols.Separators(digits);
        var room = output.Take((digits * symbols.DigitLength) + (separators * symbols.Group.Length));
        if (room.IsEmpty)
        {
            return false;
        }

        var position = room.Length;
        var untilSeparator = separators > 0 ? symbols.Primary : int.MaxValue;
        while (true)
        {
            (value, var digit) = Math.DivRem(value, 10);
            position -= symbols.DigitLength;
            symbols.CopyDigit((int)digit, room[position..]);
            if (value == 0)
            {
                return true;
            }

            if (--untilSeparator == 0)
            {
                position -= symbols.Group.Length;
                symbols.Group.CopyTo(room[position..]);
                untilSeparator = symbols.Secondary;
            }
        }
    }

    private static bool TryWriteDigits(
        in Argument number,
        char style,
        Span<byte> buffer,
        NumberSymbols<TUnit> symbols,
        ref Output<TUnit> output
    )
    {
        var digits = new DecimalDigits(buffer);
        NumberReader.Read(number, ref digits);
        if (digits.IsNaN)
        {
            return output.Write(symbols.NaN);
        }

        digits.Round(MaximumFraction(style, symbols));
        if (digits.Negative && !output.Write(symbols.MinusSign))
        {
            return false;
        }

        return digits.IsInfinite
            ? output.Write(symbols.Infinity)
            : TryWriteIntegerPart(digits, symbols, ref output) && TryWriteFraction(digits, symbols, ref output);
    }

    private static bool TryWriteIntegerPart(
        in DecimalDigits digits,
        NumberSymbols<TUnit> symbols,
        ref Output<TUnit> output
    )
    {
        var separators = symbols.Separators(digits.IntegerDigits);
        for (var behind = digits.IntegerDigits - 1; behind >= 0; behind--)
        {
            if (!output.Write(symbols.Digit(digits.IntegerDigit(behind))))
            {
                return false;
            }

            if (separators > 0 && symbols.SeparatesBefore(behind) && !output.Write(symbols.Group))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryWriteFraction(
        in DecimalDigits digits,
        NumberSymbols<TUnit> symbols,
        ref Output<TUnit> output
    )
    {
        if (digits.FractionDigits == 0)
        {
            return true;
        }

        var done = output.Write(symbols.Decimal);
        for (var index = 0; done && index < digits.FractionDigits; index++)
        {
            done = output.Write(symbols.Digit(digits.FractionDigit(index)));
        }

        return done;
    }
}
