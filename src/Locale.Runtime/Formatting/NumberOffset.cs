using System.Numerics;

namespace LocaleGen;

/// <summary>Takes a plural's offset off a number, and compares a number with an exact selector.</summary>
internal static class NumberOffset
{
    /// <summary>The number less the offset, exact for integers and decimals.</summary>
    public static Number Subtract(in Argument number, decimal offset)
    {
        if (offset == 0 || number.reference is MissingArgument)
        {
            return new Number(number);
        }

        if (IsDouble(number))
        {
            return BitConverter.UInt64BitsToDouble(number.low) - (double)offset;
        }

        if (TryDecimal(number, out var value))
        {
            return value - offset;
        }

        // Beyond decimal's 28 digits only whole offsets can still show.
        return ToBigInteger(number) - new BigInteger(offset);
    }

    /// <summary>Whether the number is exactly what <c>=n</c> names.</summary>
    public static bool Equal(in Argument number, decimal exact)
    {
        if (IsDouble(number))
        {
            return BitConverter.UInt64BitsToDouble(number.low) == (double)exact;
        }

        if (number.reference is MissingArgument)
        {
            return false;
        }

        return TryDecimal(number, out var value)
            ? value == exact
            : ToBigInteger(number) == new BigInteger(exact);
    }

    private static bool IsDouble(in Argument number) =>
        number.reference is null && (NumberKind)(byte)number.bits == NumberKind.Double;

    private static bool TryDecimal(in Argument number, out decimal value)
    {
        value = 0;
        if (number.reference is not null)
        {
            return false;
        }

        var negative = (number.bits & Number.NegativeBit) != 0;
        var isDecimal = (NumberKind)(byte)number.bits == NumberKind.Decimal;
        var high = isDecimal ? (int)(number.bits >> 32) : 0;
        var scale = isDecimal ? (byte)(number.bits >> Number.ScaleShift) : (byte)0;
        value = new decimal((int)number.low, (int)(number.low >> 32), high, negative, scale);
        return true;
    }

    private static BigInteger ToBigInteger(in Argument number) =>
        number.reference switch
        {
            HugeInteger huge => huge.Negative ? -huge.Magnitude : huge.Magnitude,
            WideSign sign => (ReferenceEquals(sign, WideSign.Negative) ? -1 : 1)
                * (BigInteger)new UInt128(number.bits, number.low),
            _ => throw new InvalidOperationException(
                "A text was given where the message needs a number."
            ),
        };
}
