using System.Numerics;

namespace LocaleGen;

/// <summary>
/// How numbers of one unit become numbers of another, exactly: times all of <see cref="Multiply"/>, plus
/// <see cref="Add"/>, divided by all of <see cref="Divide"/>, times ten to the power of <see cref="Power"/>.
/// </summary>
/// <param name="Multiply">Integers below 10³⁷.</param>
/// <param name="Divide">Integers below 10³⁷, divisible by neither two nor five: what they divide without rest has an end.</param>
/// <param name="Power">The power of ten.</param>
/// <param name="Add">What is added before the division.</param>
/// <param name="Inverse">Whether the number is one of the divisors, and <paramref name="Multiply"/> all that is divided.</param>
internal sealed record UnitScale(
    EquatableList<string> Multiply,
    EquatableList<string> Divide,
    int Power,
    ExactDecimal Add,
    bool Inverse
)
{
    /// <summary>The scale of <c>x · factor + offset</c>; null where its numbers have no small factors and are too long.</summary>
    public static UnitScale? Of(Rational factor, Rational offset)
    {
        // One denominator for both.
        var divisor =
            factor.Denominator * new Rational(offset.Denominator, factor.Denominator).Numerator;
        var multiply = factor.Numerator * (divisor / factor.Denominator);
        var add = offset.Numerator * (divisor / offset.Denominator);
        var (rest, completing, places) = WithoutTens(divisor);
        return Of(
            multiply * completing,
            rest,
            -places,
            ExactDecimal.Of(add * completing, 0),
            false
        );
    }

    /// <summary>The scale of <c>1 / (x · factor)</c>; null as above.</summary>
    public static UnitScale? OfInverse(Rational factor)
    {
        var (rest, completing, places) = WithoutTens(factor.Numerator);
        return Of(factor.Denominator * completing, rest, -places, ExactDecimal.Zero, true);
    }

    private static UnitScale? Of(
        BigInteger multiply,
        BigInteger divide,
        int power,
        ExactDecimal add,
        bool inverse
    )
    {
        while (add.Digits.Length == 0 && multiply % 10 == 0)
        {
            multiply /= 10;
            power++;
        }

        return ShortFactors.Of(multiply) is { } up && ShortFactors.Of(divide) is { } down
            ? new UnitScale(new(up), new(down), power, add, inverse)
            : null;
    }

    /// <summary>A divisor without twos and fives; what both sides are multiplied by for that, and the power of ten taken out.</summary>
    private static (BigInteger Left, BigInteger Completing, int Places) WithoutTens(
        BigInteger divisor
    )
    {
        var (twos, fives) = (0, 0);
        for (; divisor % 2 == 0; twos++)
        {
            divisor /= 2;
        }

        for (; divisor % 5 == 0; fives++)
        {
            divisor /= 5;
        }

        var places = Math.Max(twos, fives);
        var completing = BigInteger.Pow(2, places - twos) * BigInteger.Pow(5, places - fives);
        return (divisor, completing, places);
    }

    internal void WriteTo(RecordWriter writer)
    {
        writer.WriteAll(Multiply, writer.WriteText);
        writer.WriteAll(Divide, writer.WriteText);
        writer.WriteSigned(Power);
        Add.WriteTo(writer);
        writer.WriteNumber(Inverse ? 1 : 0);
    }

    internal static UnitScale Read(ref RecordReader reader) =>
        new(
            reader.ReadAll((ref RecordReader inner) => inner.ReadText()),
            reader.ReadAll((ref RecordReader inner) => inner.ReadText()),
            reader.ReadSigned(),
            ExactDecimal.Read(ref reader),
            reader.ReadNumber() != 0
        );
}
