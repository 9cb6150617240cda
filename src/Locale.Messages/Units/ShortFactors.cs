using System.Globalization;
using System.Numerics;

namespace LocaleGen;

/// <summary>Splits long integers into factors that arithmetic of 128 bits can take.</summary>
internal static class ShortFactors
{
    /// <summary>Factors have fewer digits than so many and one: ten times one fits 128 bits.</summary>
    public const int MostDigits = 37;

    private const int LargestTried = 100_000;
    private static readonly BigInteger Limit = BigInteger.Pow(10, MostDigits);

    /// <summary>Whether an integer needs no splitting.</summary>
    public static bool Fits(BigInteger value) => value < Limit;

    /// <summary>Factors whose product is a positive integer, none for 1; null where a factor is too long.</summary>
    public static IReadOnlyList<string>? Of(BigInteger value)
    {
        var found = new List<BigInteger>();
        var product = BigInteger.One;
        for (var factor = 2; !Fits(value) && factor < LargestTried; factor++)
        {
            while (!Fits(value) && value % factor == 0)
            {
                value /= factor;
                if (!Fits(product * factor))
                {
                    found.Add(product);
                    product = BigInteger.One;
                }

                product *= factor;
            }
        }

        if (!Fits(value))
        {
            return null;
        }

        found.Add(product);
        found.Add(value);
        return
        [
            .. found
                .Where(each => !each.IsOne)
                .Select(each => each.ToString(CultureInfo.InvariantCulture)),
        ];
    }
}
