namespace LocaleGen;

/// <summary>The Beaufort scale of wind (UTS #35, Part 6, Unit Conversion: special mappings).</summary>
internal static class Beaufort
{
    /// <summary>The least speed of every number, in tenths of meters per second, and where the last one is taken to end.</summary>
    private static readonly int[] Tenths =
    [
        0,
        3,
        16,
        34,
        55,
        80,
        108,
        139,
        172,
        208,
        245,
        285,
        327,
        369,
        414,
        461,
        511,
        558,
        614,
    ];

    /// <summary>Turns a number into meters per second: the middle of the speeds it stands for.</summary>
    public static void ToSpeed(ref DecimalDigits number)
    {
        if (number.IsNaN)
        {
            return;
        }

        var largest = Tenths.Length - 2;
        number.Negative = false;
        number.RoundTo(0, RoundingMode.HalfUp);
        var step =
            number.IsInfinite || number.Point > 2
                ? largest
                : Math.Min((number.IntegerDigit(1) * 10) + number.IntegerDigit(0), largest);

        // Half the sum of tenths is five hundredths of it.
        number.IsInfinite = false;
        number.Set((UInt128)(5 * (Tenths[step] + Tenths[step + 1])), default);
        number.Shift(-2);
    }
}
