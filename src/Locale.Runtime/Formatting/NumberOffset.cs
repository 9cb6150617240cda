using System.Numerics;

namespace LocaleGen;

/// <summary>Takes a plural's offset off a number, and compares a number with an exact selector.</summary>
internal static class NumberOffset
{
    /// <summary>The number less the offset: exact for integers and decimals, as doubles subtract for doubles.</summary>
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

        if (IsInteger(number) && long.MinValue <= offset && offset <= long.MaxValue)
        {
            var whole = (long)offset;
            if (whole == offset)
            {
                return SignedOf(number) - whole;
            }
        }

        return TryDecimal(number, out var value) && TrySubtract(value, offset, out var rest)
            ? rest
            : SubtractLong(number, offset);
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
            : decimal.Truncate(exact) == exact && ToBigInteger(number) == new BigInteger(exact);
    }

    /// <summary>Subtracts where a decimal holds every digit of the difference.</summary>
    private static bool TrySubtract(decimal value, decimal offset, out decimal rest)
    {
        const decimal half = decimal.MaxValue / 2;
        rest = 0;
        if (Math.Abs(value) > half || Math.Abs(offset) > half)
        {
            return false;
        }

        rest = value - offset;
        return rest.Scale == Math.Max(value.Scale, offset.Scale);
    }

    private static Number SubtractLong(in Argument number, decimal offset)
    {
        var (digits, scale) = TryDecimal(number, out var value)
            ? (Unscaled(value), value.Scale)
            : (ToBigInteger(number), (byte)0);
        var common = Math.Max(scale, offset.Scale);
        var rest =
            (digits * BigInteger.Pow(10, common - scale))
            - (Unscaled(offset) * BigInteger.Pow(10, common - offset.Scale));
        return common == 0
            ? rest
            : new Number(
                new Argument(
                    new HugeNumber(BigInteger.Abs(rest), rest.Sign < 0, common),
                    0,
                    (ulong)NumberKind.None
                )
            );
    }

    /// <summary>The digits of a decimal as if it had no point.</summary>
    private static BigInteger Unscaled(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        return new BigInteger(new decimal(parts[0], parts[1], parts[2], parts[3] < 0, 0));
    }

    private static Int128 SignedOf(in Argument integer) =>
        (integer.bits & Number.NegativeBit) != 0 ? -(Int128)integer.low : integer.low;

    private static bool IsInteger(in Argument number) =>
        number.reference is null && (NumberKind)(byte)number.bits == NumberKind.Integer;

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
            HugeNumber huge => huge.Negative ? -huge.Magnitude : huge.Magnitude,
            WideSign sign => (ReferenceEquals(sign, WideSign.Negative) ? -1 : 1)
                * (BigInteger)new UInt128(number.bits, number.low),
            _ => throw new InvalidOperationException(
                "A text was given where the message needs a number."
            ),
        };
}
