using System.Numerics;

namespace LocaleGen;

/// <summary>Marks an argument as an integer of 128 bits, whose magnitude fills <c>low</c> and <c>bits</c>.</summary>
internal sealed class WideSign
{
    public static readonly WideSign Positive = new();
    public static readonly WideSign Negative = new();
}

/// <summary>An integer beyond 128 bits, or a number with more digits than a decimal has.</summary>
/// <param name="Magnitude">The digits.</param>
/// <param name="Negative">Whether the number is below zero.</param>
/// <param name="Scale">How many of the digits stand behind the decimal point.</param>
internal sealed record HugeNumber(BigInteger Magnitude, bool Negative, int Scale = 0)
{
    private HugeNumber? absolute;

    /// <summary>The number without its sign; made once.</summary>
    public HugeNumber Absolute => Negative ? absolute ??= new(Magnitude, false, Scale) : this;
}
