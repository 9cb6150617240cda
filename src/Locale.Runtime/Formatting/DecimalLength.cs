using System.Numerics;

namespace LocaleGen;

/// <summary>How many decimal digits an integer has.</summary>
internal static class DecimalLength
{
    // An array, since in unoptimized code a span of such data would allocate at every use.
    private static readonly ulong[] PowersOfTen =
    [
        1,
        10,
        100,
        1_000,
        10_000,
        100_000,
        1_000_000,
        10_000_000,
        100_000_000,
        1_000_000_000,
        10_000_000_000,
        100_000_000_000,
        1_000_000_000_000,
        10_000_000_000_000,
        100_000_000_000_000,
        1_000_000_000_000_000,
        10_000_000_000_000_000,
        100_000_000_000_000_000,
        1_000_000_000_000_000_000,
        10_000_000_000_000_000_000,
    ];

    public static int Of(ulong value)
    {
        // 1233 / 4096 is just over log10(2): the guess is right or one too low. That zero has a digit makes one of it.
        value |= 1;
        var guess = (BitOperations.Log2(value) + 1) * 1233 >> 12;
        return guess + (value >= PowersOfTen[guess] ? 1 : 0);
    }
}
