using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LocaleGen;

/// <summary>Writes integers of 64 bits: the routine that counts go through.</summary>
internal static class Integers<TUnit>
{
    public static int Write(
        ulong value,
        NumberSymbols<TUnit> symbols,
        Span<TUnit> destination,
        int written
    )
    {
        var digits = DecimalLength.Of(value);
        return symbols.IsSimple || (symbols.HasUnitDigits && digits < symbols.GroupFrom)
            ? WriteSimple(value, digits, symbols, destination, written)
            : WriteAny(value, digits, symbols, destination, written);
    }

    /// <summary>Digits of one unit each, and either no separator or one unit for groups of three: nearly everywhere.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int WriteSimple(
        ulong value,
        int digits,
        NumberSymbols<TUnit> symbols,
        Span<TUnit> destination,
        int written
    )
    {
        var separated = digits >= symbols.GroupFrom;
        var length = separated ? digits + (int)((uint)(digits - 1) / 3) : digits;
        if (length > destination.Length - written)
        {
            return Interpreter<TUnit>.NoRoom;
        }

        ref var start = ref Unsafe.Add(
            ref MemoryMarshal.GetReference(destination),
            (nint)(uint)written
        );
        if (separated)
        {
            UnitDigits<TUnit>.WriteGroupedAt(
                value,
                symbols.ZeroValue,
                symbols.GroupUnit,
                ref start,
                length
            );
        }
        else
        {
            UnitDigits<TUnit>.WriteAt(value, symbols.ZeroValue, ref start, length);
        }

        return written + length;
    }

    private static int WriteAny(
        ulong value,
        int digits,
        NumberSymbols<TUnit> symbols,
        Span<TUnit> destination,
        int written
    )
    {
        var width = symbols.DigitLength;
        var separators = symbols.Separators(digits);
        var length = (digits * width) + (separators * symbols.Group.Length);
        if (length > destination.Length - written)
        {
            return Interpreter<TUnit>.NoRoom;
        }

        var room = destination.Slice(written, length);
        var place = length;
        var untilSeparator = separators > 0 ? symbols.Primary : int.MaxValue;
        for (var count = digits; count > 0; count--)
        {
            if (untilSeparator-- == 0)
            {
                place -= symbols.Group.Length;
                symbols.Group.CopyTo(room[place..]);
                untilSeparator = symbols.Secondary - 1;
            }

            (value, var digit) = Math.DivRem(value, 10);
            place -= width;
            symbols.CopyDigit((int)digit, room[place..]);
        }

        return written + length;
    }
}
