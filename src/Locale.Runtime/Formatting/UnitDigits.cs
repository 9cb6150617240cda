using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LocaleGen;

/// <summary>Writes digits of one unit each. The caller has made room.</summary>
/// <remarks>Places are native integers, with which an address is one operand and not three instructions before it.</remarks>
internal static class UnitDigits<TUnit>
{
    /// <summary>Writes an integer into exactly as many units as it has digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteAt(ulong value, int zero, ref TUnit start, nint length)
    {
        while (value >= 1000)
        {
            (value, var three) = Math.DivRem(value, 1000);
            length = WriteThree((uint)three, zero, ref start, length);
        }

        WriteFirst((uint)value, length, zero, ref start);
    }

    /// <summary>The same with one unit between groups of three, for which there is room too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteGroupedAt(
        ulong value,
        int zero,
        TUnit separator,
        ref TUnit start,
        nint length
    )
    {
        while (value >= 1000)
        {
            (value, var three) = Math.DivRem(value, 1000);
            length = WriteThree((uint)three, zero, ref start, length) - 1;
            Unsafe.Add(ref start, length) = separator;
        }

        WriteFirst((uint)value, length, zero, ref start);
    }

    /// <summary>The same with a separator of any length.</summary>
    public static void WriteGrouped(
        ulong value,
        int zero,
        TUnit[] separator,
        ref TUnit start,
        nint length
    )
    {
        while (value >= 1000)
        {
            (value, var three) = Math.DivRem(value, 1000);
            length = WriteThree((uint)three, zero, ref start, length);
            for (var index = separator.Length - 1; index >= 0; index--)
            {
                Unsafe.Add(ref start, --length) = separator[index];
            }
        }

        WriteFirst((uint)value, length, zero, ref start);
    }

    /// <summary>Two digits of a number below 100.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteTwo(uint value, int zero, ref TUnit room)
    {
        var tens = value * 205 >> 11;
        room = Units<TUnit>.Of(zero + (int)tens);
        Unsafe.Add(ref room, 1) = Units<TUnit>.Of(zero + (int)(value - (tens * 10)));
    }

    /// <summary>Exactly so many digits, with zeros before them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int WriteAll(ulong value, int digits, int zero, ref TUnit room, int place)
    {
        for (; digits > 0; digits--)
        {
            (value, var digit) = Math.DivRem(value, 10);
            Unsafe.Add(ref room, --place) = Units<TUnit>.Of(zero + (int)digit);
        }

        return place;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint WriteThree(uint value, int zero, ref TUnit room, nint place)
    {
        var tens = value / 10;
        var hundreds = value / 100;
        Unsafe.Add(ref room, place - 1) = Units<TUnit>.Of(zero + (int)(value - (tens * 10)));
        Unsafe.Add(ref room, place - 2) = Units<TUnit>.Of(zero + (int)(tens - (hundreds * 10)));
        Unsafe.Add(ref room, place - 3) = Units<TUnit>.Of(zero + (int)hundreds);
        return place - 3;
    }

    /// <summary>
    /// One to three digits. How many is not asked, as no processor foresees it: zeros that are not to be are written over.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteFirst(uint value, nint digits, int zero, ref TUnit start)
    {
        var tens = value / 10;
        var hundreds = value / 100;
        start = Units<TUnit>.Of(zero + (int)hundreds);
        Unsafe.Add(ref start, (digits - 1) >> 1) = Units<TUnit>.Of(
            zero + (int)(tens - (hundreds * 10))
        );
        Unsafe.Add(ref start, digits - 1) = Units<TUnit>.Of(zero + (int)(value - (tens * 10)));
    }
}
