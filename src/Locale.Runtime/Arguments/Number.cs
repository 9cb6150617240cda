using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>A number of any .NET type, kept exactly.</summary>
/// <remarks>
/// Every integer, <see cref="double"/> and <see cref="decimal"/> converts implicitly. Nothing is boxed but integers
/// beyond 64 bits, which are held by one small object.
/// </remarks>
public readonly struct Number
{
    internal const int NegativeShift = 8;
    internal const ulong NegativeBit = 1UL << NegativeShift;
    internal const int ScaleShift = 16;

    internal readonly Argument argument;

    internal Number(Argument argument) => this.argument = argument;

    /// <summary>An integer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Number(int value) => FromInt64(value);

    /// <summary>An integer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Number(long value) => FromInt64(value);

    /// <summary>An integer.</summary>
    public static implicit operator Number(uint value) => FromUInt64(value);

    /// <summary>An integer.</summary>
    public static implicit operator Number(ulong value) => FromUInt64(value);

    /// <summary>An integer.</summary>
    public static implicit operator Number(short value) => FromInt64(value);

    /// <summary>An integer.</summary>
    public static implicit operator Number(ushort value) => FromUInt64(value);

    /// <summary>An integer.</summary>
    public static implicit operator Number(sbyte value) => FromInt64(value);

    /// <summary>An integer.</summary>
    public static implicit operator Number(byte value) => FromUInt64(value);

    /// <summary>An integer.</summary>
    public static implicit operator Number(nint value) => FromInt64(value);

    /// <summary>An integer.</summary>
    public static implicit operator Number(nuint value) => FromUInt64(value);

    /// <summary>An integer.</summary>
    public static implicit operator Number(Int128 value) =>
        Int128.IsNegative(value)
            ? FromMagnitude((UInt128)0 - (UInt128)value, true)
            : FromMagnitude((UInt128)value, false);

    /// <summary>An integer.</summary>
    public static implicit operator Number(UInt128 value) => FromMagnitude(value, false);

    /// <summary>An integer.</summary>
    public static implicit operator Number(BigInteger value)
    {
        var magnitude = BigInteger.Abs(value);
        return magnitude.GetBitLength() <= 128
            ? FromMagnitude((UInt128)magnitude, value.Sign < 0)
            : new Number(
                new Argument(new HugeNumber(magnitude, value.Sign < 0), 0, (ulong)NumberKind.None)
            );
    }

    /// <summary>A binary floating-point number; formatted by its shortest decimal form that reads back the same.</summary>
    public static implicit operator Number(double value) =>
        new(new Argument(null, BitConverter.DoubleToUInt64Bits(value), (ulong)NumberKind.Double));

    /// <summary>A binary floating-point number of single precision, by its own shortest decimal form.</summary>
    public static implicit operator Number(float value)
    {
        if (!float.IsFinite(value))
        {
            return (double)value;
        }

        // Its few digits have one double that is nearest, of which they are the shortest form again.
        Span<byte> digits = stackalloc byte[32];
        value.TryFormat(digits, out var length, "R", CultureInfo.InvariantCulture);
        return double.Parse(digits[..length], NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    /// <summary>A decimal number; trailing zeros do not show unless a style asks for them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Number(decimal value)
    {
        var parts = DecimalParts.Of(value);
        return new(new Argument(null, parts.Low, (ulong)NumberKind.Decimal | parts.Bits));
    }

    /// <summary>A span of time as its seconds, for <c>duration</c> and relative time.</summary>
    public static implicit operator Number(TimeSpan value) =>
        value.Ticks % TimeSpan.TicksPerSecond == 0
            ? FromInt64(value.Ticks / TimeSpan.TicksPerSecond)
            : new decimal(value.Ticks) / TimeSpan.TicksPerSecond;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Number FromInt64(long value)
    {
        var sign = (ulong)(value >> 63);
        // Magnitude by two's complement, which is right for long.MinValue too.
        return new(new Argument(null, ((ulong)value ^ sign) - sign, sign & NegativeBit));
    }

    private static Number FromMagnitude(UInt128 magnitude, bool negative)
    {
        var (low, high) = ((ulong)magnitude, (ulong)(magnitude >> 64));
        return high == 0
            ? new(new Argument(null, low, negative ? NegativeBit : 0))
            : new(new Argument(negative ? WideSign.Negative : WideSign.Positive, low, high));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Number FromUInt64(ulong value) => new(new Argument(null, value, 0));
}
