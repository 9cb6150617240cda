namespace LocaleGen;

/// <summary>Takes the sign off a number.</summary>
internal static class NumberSign
{
    /// <summary>The magnitude; <paramref name="negative"/> also for a negative zero.</summary>
    public static Argument Remove(in Argument number, out bool negative)
    {
        switch (number.reference)
        {
            case null when (NumberKind)(byte)number.bits == NumberKind.Double:
                var value = BitConverter.UInt64BitsToDouble(number.low);
                negative = double.IsNegative(value) && !double.IsNaN(value);
                return negative ? (Number)(-value) : number;
            case null:
                negative = (number.bits & Number.NegativeBit) != 0;
                return new Argument(null, number.low, number.bits & ~Number.NegativeBit);
            case WideSign sign:
                negative = ReferenceEquals(sign, WideSign.Negative);
                return new Argument(WideSign.Positive, number.low, number.bits);
            case HugeNumber huge:
                negative = huge.Negative;
                return new Argument(huge.Absolute, number.low, number.bits);
            default:
                negative = false;
                return number;
        }
    }
}
