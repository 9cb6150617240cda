using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace LocaleGen;

/// <summary>Makes values for arguments: numbers of every type, and texts.</summary>
internal static class SampleValues
{
    public static readonly decimal[] Exacts = [0, 1, 2, -1, 0.5m, 1.5m, 12345, 1000000000000m];

    private static readonly object[] Odd =
    [
        double.NaN,
        double.PositiveInfinity,
        double.NegativeInfinity,
        -0.0,
        5e-324,
        double.MaxValue,
        1e21,
        1e-7,
        decimal.MaxValue,
        decimal.MinValue,
        long.MinValue,
        ulong.MaxValue,
        Int128.MinValue,
        UInt128.MaxValue,
        BigInteger.Pow(10, 200) - 1,
        -BigInteger.Pow(7, 150),
    ];

    public static Gen<object> Number =>
        Gen.Frequency(
            (6, Gen.Choose(-3, 25).Select(value => (object)value)),
            (2, Gen.Choose(-2_000_000, 2_000_000).Select(value => (object)(long)value)),
            (2, Gen.Elements(Exacts).Select(value => (object)value)),
            (2, Gen.Elements(Exacts).Select(value => (object)(double)value)),
            (2, Decimal),
            (2, Double),
            (1, Gen.Elements(Odd))
        );

    public static Gen<string?> Text =>
        Gen.Frequency(
            (4, Gen.Elements<string?>(SampleMessages.Keys)),
            (
                1,
                Gen.Elements<string?>(
                    null,
                    "",
                    "other",
                    "😀",
                    "\u0130stanbul",
                    new string('x', 300)
                )
            ),
            (
                2,
                from length in Gen.Choose(0, 40)
                from characters in Gen.Elements("abcdefgh ä漢".ToCharArray()).ArrayOf(length)
                select (string?)new string(characters)
            )
        );

    public static Argument ToArgument(object? value) =>
        value switch
        {
            null => (string?)null,
            string text => text,
            int number => (Number)number,
            long number => (Number)number,
            ulong number => (Number)number,
            float number => (Number)number,
            double number => (Number)number,
            decimal number => (Number)number,
            Int128 number => (Number)number,
            UInt128 number => (Number)number,
            BigInteger number => (Number)number,
            _ => throw new NotSupportedException(),
        };

    public static Gen<object> Decimal =>
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        from middle in Gen.Elements(0, 0, 1, int.MaxValue, -1)
        from high in Gen.Elements(0, 0, 0, 5, -1)
        from negative in Gen.Elements(false, true)
        from scale in Gen.Choose(0, 28)
        select (object)new decimal(low, middle, high, negative, (byte)scale);

    public static Gen<object> Double =>
        from mantissa in Gen.Choose(-100_000, 100_000)
        from exponent in Gen.Choose(-8, 12)
        select (object)(mantissa * Math.Pow(10, exponent));
}
