namespace LocaleGen;

/// <summary>The powers of ten that 64 bits hold.</summary>
internal static class PowersOfTen
{
    /// <summary>The largest exponent.</summary>
    public const int Most = 19;

    // An array, since in unoptimized code a span of such data would allocate at every use.
    private static readonly ulong[] Table = Make();

    /// <summary>Ten to the power of <paramref name="exponent"/>, from 0 to <see cref="Most"/>.</summary>
    public static ulong Of(int exponent) => Table[exponent];

    private static ulong[] Make()
    {
        var table = new ulong[Most + 1];
        table[0] = 1;
        for (var exponent = 1; exponent <= Most; exponent++)
        {
            table[exponent] = table[exponent - 1] * 10;
        }

        return table;
    }
}
