using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LocaleGen;

/// <summary>Writes digits of one unit each, from the last to the first.</summary>
internal static class UnitDigits<TUnit>
{
    /// <summary>Writes an integer before a place, with a separator of any length between groups of three; gives the place of its first digit.</summary>
    /// <remarks>The caller has made room.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int WriteGrouped(
        ulong value,
        int zero,
        TUnit[] separator,
        ref TUnit room,
        int place
    )
    {
        while (value >= 1000)
        {
            (value, var three) = Math.DivRem(value, 1000);
            place = WriteThree((uint)three, zero, ref room, place);
            for (var index = separator.Length - 1; index >= 0; index--)
            {
                Unsafe.Add(ref room, --place) = separator[index];
            }
        }

        return WriteFew((uint)value, zero, ref room, place);
    }

    /// <summary>The same without separators.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(ulong value, int zero, ref TUnit room, int place)
    {
        while (value >= 1000)
        {
            (value, var three) = Math.DivRem(value, 1000);
            place = WriteThree((uint)three, zero, ref room, place);
        }

        return WriteFew((uint)value, zero, ref room, place);
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
    private static int WriteThree(uint value, int zero, ref TUnit room, int place)
    {
        var tens = value / 10;
        var hundreds = value / 100;
        Unsafe.Add(ref room, place - 1) = Units<TUnit>.Of(zero + (int)(value - (tens * 10)));
        Unsafe.Add(ref room, place - 2) = Units<TUnit>.Of(zero + (int)(tens - (hundreds * 10)));
        Unsafe.Add(ref room, place - 3) = Units<TUnit>.Of(zero + (int)hundreds);
        return place - 3;
    }

    /// <summary>One to three digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int WriteFew(uint value, int zero, ref TUnit room, int place)
    {
        var tens = value / 10;
        Unsafe.Add(ref room, --place) = Units<TUnit>.Of(zero + (int)(value - (tens * 10)));
        if (tens == 0)
        {
            return place;
        }

        var hundreds = value / 100;
        Unsafe.Add(ref room, --place) = Units<TUnit>.Of(zero + (int)(tens - (hundreds * 10)));
        if (hundreds == 0)
        {
            return place;
        }

        Unsafe.Add(ref room, --place) = Units<TUnit>.Of(zero + (int)hundreds);
        return place;
    }
}
