using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>Brings numbers of 64 bits to an integer with some digits behind its point, rounded half-even.</summary>
internal static class ScaledNumber
{
    /// <summary>Above it, a double's fraction may not be told from the one of its neighbour.</summary>
    private const double MostExact = 1L << 52;

    // An array, since in unoptimized code a span of such data would allocate at every use.
    private static readonly double[] Powers =
    [
        1,
        1e1,
        1e2,
        1e3,
        1e4,
        1e5,
        1e6,
        1e7,
        1e8,
        1e9,
        1e10,
        1e11,
        1e12,
    ];

    /// <summary>The value times ten to the power of <paramref name="power"/>, as an integer with digits behind its point.</summary>
    /// <param name="value">The number.</param>
    /// <param name="power">How far the point moves to the right.</param>
    /// <param name="maximumFraction">How many digits are left behind the point at most; with the power 12 at most.</param>
    /// <param name="magnitude">The digits.</param>
    /// <param name="fraction">How many of them stand behind the point; negative where zeros follow.</param>
    /// <param name="negative">Whether the number has a minus sign, zero too.</param>
    /// <returns>False where the number is no such one, or needs more care.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryScale(
        in Argument value,
        int power,
        int maximumFraction,
        out ulong magnitude,
        out int fraction,
        out bool negative
    )
    {
        magnitude = value.low;
        fraction = -power;
        negative = (value.bits & Number.NegativeBit) != 0;
        if (value.reference is not null)
        {
            return false;
        }

        switch ((NumberKind)(byte)value.bits)
        {
            case NumberKind.Integer:
                return true;
            case NumberKind.Double:
                return TryScaleDouble(
                    BitConverter.UInt64BitsToDouble(value.low),
                    power,
                    maximumFraction,
                    out magnitude,
                    out fraction,
                    out negative
                );
            case NumberKind.Decimal when value.bits >> 32 == 0:
                fraction += (int)(value.bits >> Number.ScaleShift) & 0xFF;
                return fraction <= maximumFraction
                    || TryCut(ref magnitude, ref fraction, maximumFraction);
            default:
                return false;
        }
    }

    /// <summary>
    /// A double is the shortest decimal that reads back the same, which lies within half a unit of its last place; so does
    /// the product. Where that could matter to the rounding, the digits themselves are looked at elsewhere.
    /// </summary>
    private static bool TryScaleDouble(
        double value,
        int power,
        int maximumFraction,
        out ulong magnitude,
        out int fraction,
        out bool negative
    )
    {
        fraction = maximumFraction;
        negative = double.IsNegative(value);
        var scaled = Math.Abs(value) * Powers[power + maximumFraction];
        magnitude = 0;
        if (!(scaled < MostExact))
        {
            return false;
        }

        var whole = (ulong)scaled;
        var rest = scaled - whole;
        magnitude = rest > 0.5 ? whole + 1 : whole;
        return Math.Abs(rest - 0.5) > scaled * (4 / MostExact);
    }

    private static bool TryCut(ref ulong magnitude, ref int fraction, int maximumFraction)
    {
        var cut = fraction - maximumFraction;
        if (cut > PowersOfTen.Most)
        {
            return false;
        }

        var unit = PowersOfTen.Of(cut);
        var (quotient, rest) = Math.DivRem(magnitude, unit);
        var half = unit / 2;
        magnitude = rest > half || (rest == half && (quotient & 1) != 0) ? quotient + 1 : quotient;
        fraction = maximumFraction;
        return true;
    }
}
