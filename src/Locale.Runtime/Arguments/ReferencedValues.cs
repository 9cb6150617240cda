using System.Numerics;

namespace LocaleGen;

/// <summary>Marks an argument as an integer of 128 bits, whose magnitude fills <c>low</c> and <c>bits</c>.</summary>
internal sealed class WideSign
{
    public static readonly WideSign Positive = new();
    public static readonly WideSign Negative = new();
}

/// <summary>An integer beyond 128 bits.</summary>
internal sealed record HugeInteger(BigInteger Magnitude, bool Negative);
