using System.Globalization;
using System.Numerics;

namespace LocaleGen;

/// <summary>An exact fraction in lowest terms; what conversions of units are reckoned with before they are baked.</summary>
internal readonly struct Rational : IComparable<Rational>, IEquatable<Rational>
{
    private readonly BigInteger denominator;

    /// <summary>Makes a fraction.</summary>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException();
        }

        var common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        common *= denominator.Sign;
        Numerator = numerator / common;
        this.denominator = denominator / common;
    }

    /// <summary>One.</summary>
    public static Rational One { get; } = new(1, 1);

    /// <summary>What stands above the bar, with the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>What stands below it, above zero.</summary>
    public BigInteger Denominator => denominator.IsZero ? BigInteger.One : denominator;

    /// <summary>Whether it is zero.</summary>
    public bool IsZero => Numerator.IsZero;

    /// <summary>The fraction turned over.</summary>
    public Rational Inverse => new(Denominator, Numerator);

    /// <summary>Reads a decimal such as <c>-1.5E-3</c>, or two of them with a bar between.</summary>
    /// <exception cref="FormatException">The text is neither.</exception>
    public static Rational Parse(string text)
    {
        var bar = text.IndexOf('/');
        return bar < 0
            ? ParseDecimal(text)
            : ParseDecimal(text.Substring(0, bar)) / ParseDecimal(text.Substring(bar + 1));
    }

    public static Rational operator *(Rational left, Rational right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static Rational operator /(Rational left, Rational right) => left * right.Inverse;

    public static Rational operator -(Rational left, Rational right) =>
        new(
            (left.Numerator * right.Denominator) - (right.Numerator * left.Denominator),
            left.Denominator * right.Denominator
        );

    /// <summary>The fraction raised to a power, which may be negative.</summary>
    public Rational Raise(int power) =>
        power < 0
            ? Inverse.Raise(-power)
            : new(BigInteger.Pow(Numerator, power), BigInteger.Pow(Denominator, power));

    /// <inheritdoc/>
    public int CompareTo(Rational other) =>
        (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(Rational other) =>
        Numerator == other.Numerator && Denominator == other.Denominator;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Numerator.GetHashCode() ^ Denominator.GetHashCode();

    /// <summary>As <see cref="Parse"/> reads it.</summary>
    public override string ToString() =>
        Denominator.IsOne
            ? Numerator.ToString(CultureInfo.InvariantCulture)
            : FormattableString.Invariant($"{Numerator}/{Denominator}");

    private static Rational ParseDecimal(string text)
    {
        text = text.Trim();
        var mark = text.IndexOf('E');
        var digits = mark < 0 ? text : text.Substring(0, mark);
        var power =
            mark < 0 ? 0 : int.Parse(text.Substring(mark + 1), CultureInfo.InvariantCulture);
        var point = digits.IndexOf('.');
        if (point >= 0)
        {
            power -= digits.Length - point - 1;
            digits = digits.Remove(point, 1);
        }

        var value = BigInteger.Parse(
            digits,
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture
        );
        return new Rational(value, 1) * new Rational(10, 1).Raise(power);
    }
}
