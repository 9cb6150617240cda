using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LocaleGen;

/// <summary>Writes numbers with a locale's symbols, in a style of <see cref="Opcode"/>.</summary>
internal static class Numbers<TUnit>
{
    private const int NoRoom = Interpreter<TUnit>.NoRoom;

    /// <summary>Writes a number behind what is written already; gives how much is written then.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(
        in Argument number,
        int style,
        NumberSymbols<TUnit> symbols,
        Span<TUnit> destination,
        int written
    )
    {
        // Small counts are what messages are made of.
        if (
            number.bits == 0
            && number.reference is null
            && number.low < 10
            && symbols.HasUnitDigits
        )
        {
            if ((uint)written >= (uint)destination.Length)
            {
                return NoRoom;
            }

            destination[written] = Units<TUnit>.Of(symbols.ZeroValue + (int)number.low);
            return written + 1;
        }

        return WriteOther(number, style, symbols, destination, written);
    }

    /// <summary>The plural operands of a number as a style writes it; false for infinity and what is not a number.</summary>
    public static bool TryGetOperands(
        in Argument number,
        int style,
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

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int WriteOther(
        in Argument number,
        int style,
        NumberSymbols<TUnit> symbols,
        Span<TUnit> destination,
        int written
    )
    {
        if (number.bits == 0 && number.reference is null)
        {
            return Integers<TUnit>.Write(number.low, symbols, destination, written);
        }

        if (number.reference is not null || (NumberKind)(byte)number.bits != NumberKind.Integer)
        {
            return WriteExact(number, style, symbols, destination, written);
        }

        if ((number.bits & Number.NegativeBit) != 0)
        {
            written = Literals<TUnit>.Write(symbols.MinusSign, destination, written);
        }

        return written < 0
            ? NoRoom
            : Integers<TUnit>.Write(number.low, symbols, destination, written);
    }

    private static int WriteExact(
        in Argument number,
        int style,
        NumberSymbols<TUnit> symbols,
        Span<TUnit> destination,
        int written
    )
    {
        if (
            symbols.IsSimple
            && ScaledNumber.TryScale(
                number,
                0,
                MaximumFraction(style, symbols),
                out var magnitude,
                out var fraction,
                out var negative
            )
        )
        {
            return WriteScaled(magnitude, fraction, negative, symbols, destination, written);
        }

        if (number.reference is MissingArgument)
        {
            return Literals<TUnit>.Write(number, destination, written);
        }

        var length = NumberReader.LengthOf(number);
        var rented = length > NumberReader.UsualLength ? ArrayPool<byte>.Shared.Rent(length) : null;
        var digits = new DecimalDigits(rented ?? stackalloc byte[NumberReader.UsualLength]);
        NumberReader.Read(number, ref digits);
        digits.Round(MaximumFraction(style, symbols));
        var result = WriteDigits(digits, symbols, destination, written);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return result;
    }

    /// <summary>The short path: an integer of 64 bits, of which some digits stand behind the point.</summary>
    private static int WriteScaled(
        ulong magnitude,
        int fraction,
        bool negative,
        NumberSymbols<TUnit> symbols,
        Span<TUnit> destination,
        int written
    )
    {
        while (fraction > 0 && magnitude % 10 == 0)
        {
            magnitude /= 10;
            fraction--;
        }

        var (integer, behind) =
            fraction == 0 ? (magnitude, 0UL) : Math.DivRem(magnitude, PowersOfTen.Of(fraction));
        if (negative)
        {
            written = Literals<TUnit>.Write(symbols.MinusSign, destination, written);
        }

        if (written >= 0)
        {
            written = Integers<TUnit>.Write(integer, symbols, destination, written);
        }

        if (written < 0 || fraction == 0)
        {
            return written;
        }

        var length = symbols.Decimal.Length + fraction;
        if (length > destination.Length - written)
        {
            return NoRoom;
        }

        symbols.Decimal.CopyTo(destination[written..]);
        written += length;
        UnitDigits<TUnit>.WriteAll(
            behind,
            fraction,
            symbols.ZeroValue,
            ref MemoryMarshal.GetReference(destination),
            written
        );
        return written;
    }

    private static int WriteDigits(
        scoped DecimalDigits digits,
        NumberSymbols<TUnit> symbols,
        Span<TUnit> destination,
        int written
    )
    {
        if (digits.IsNaN)
        {
            return Literals<TUnit>.Write(symbols.NaN, destination, written);
        }

        if (digits.Negative)
        {
            written = Literals<TUnit>.Write(symbols.MinusSign, destination, written);
        }

        if (digits.IsInfinite)
        {
            return written < 0
                ? NoRoom
                : Literals<TUnit>.Write(symbols.Infinity, destination, written);
        }

        written = written < 0 ? NoRoom : WriteInteger(digits, symbols, destination, written);
        return written < 0 || digits.FractionDigits == 0
            ? written
            : WriteFraction(digits, symbols, destination, written);
    }

    private static int WriteInteger(
        scoped DecimalDigits digits,
        NumberSymbols<TUnit> symbols,
        Span<TUnit> destination,
        int written
    )
    {
        var separated = symbols.Separators(digits.IntegerDigits) > 0;
        for (var behind = digits.IntegerDigits - 1; behind >= 0 && written >= 0; behind--)
        {
            written = symbols.WriteDigit(digits.IntegerDigit(behind), destination, written);
            if (separated && written >= 0 && symbols.SeparatesBefore(behind))
            {
                written = Literals<TUnit>.Write(symbols.Group, destination, written);
            }
        }

        return written;
    }

    private static int WriteFraction(
        scoped DecimalDigits digits,
        NumberSymbols<TUnit> symbols,
        Span<TUnit> destination,
        int written
    )
    {
        written = Literals<TUnit>.Write(symbols.Decimal, destination, written);
        for (var index = 0; index < digits.FractionDigits && written >= 0; index++)
        {
            written = symbols.WriteDigit(digits.FractionDigit(index), destination, written);
        }

        return written;
    }

    private static int MaximumFraction(int style, NumberSymbols<TUnit> symbols) =>
        style == Opcode.IntegerStyle ? 0 : symbols.MaximumFraction;
}
