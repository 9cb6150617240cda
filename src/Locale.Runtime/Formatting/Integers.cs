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
        if (!symbols.HasThrees || symbols.MostUnits > destination.Length - written)
        {
            return WriteAny(value, DecimalLength.Of(value), symbols, destination, written);
        }

        ref TUnit start = ref Unsafe.Add(
            ref MemoryMarshal.GetReference(destination),
            (nint)(uint)written
        );
        return written + WriteAt(value, symbols, ref start);
    }

    /// <summary>
    /// Writes an integer in symbols that have threes, where there is room for <see cref="NumberSymbols{TUnit}.MostUnits"/>;
    /// gives its length.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int WriteAt(ulong value, NumberSymbols<TUnit> symbols, ref TUnit start)
    {
        if (value >= 1000)
        {
            return WriteLong(value, symbols, ref start);
        }

        var digits = 1 + (value >= 10 ? 1 : 0) + (value >= 100 ? 1 : 0);
        UnitDigits<TUnit>.WriteFirst((uint)value, digits, symbols.ZeroValue, ref start);
        return digits;
    }

    private static int WriteLong(ulong value, NumberSymbols<TUnit> symbols, ref TUnit start)
    {
        var digits = DecimalLength.Of(value);
        var zero = symbols.ZeroValue;
        if (digits < symbols.GroupFrom)
        {
            UnitDigits<TUnit>.WriteAt(value, zero, ref start, digits);
            return digits;
        }

        var separators = (int)((uint)(digits - 1) / 3);
        var group = symbols.Group;
        var length = digits + (separators * group.Length);
        if (group.Length == 1)
        {
            UnitDigits<TUnit>.WriteGroupedAt(value, zero, symbols.GroupUnit, ref start, length);
        }
        else
        {
            UnitDigits<TUnit>.WriteGrouped(value, zero, group, ref start, length);
        }

        return length;
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
