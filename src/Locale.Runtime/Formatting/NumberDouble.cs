namespace LocaleGen;

/// <summary>Numbers as doubles, for comparisons that ICU makes in doubles.</summary>
internal static class NumberDouble
{
    /// <summary>The nearest double; not a number where the argument is none.</summary>
    public static double Of(in Argument number)
    {
        switch (number.reference)
        {
            case null when (NumberKind)(byte)number.bits == NumberKind.Double:
                return BitConverter.UInt64BitsToDouble(number.low);
            case null when (NumberKind)(byte)number.bits == NumberKind.Integer:
                return Signed(number.low, (number.bits & Number.NegativeBit) != 0);
            case null when (NumberKind)(byte)number.bits == NumberKind.Decimal:
                return (double)
                    new decimal(
                        (int)number.low,
                        (int)(number.low >> 32),
                        (int)(number.bits >> 32),
                        (number.bits & Number.NegativeBit) != 0,
                        (byte)(number.bits >> Number.ScaleShift)
                    );
            case WideSign sign:
                return Signed(
                    (double)new UInt128(number.bits, number.low),
                    ReferenceEquals(sign, WideSign.Negative)
                );
            case HugeNumber huge:
                return Signed((double)huge.Magnitude / Math.Pow(10, huge.Scale), huge.Negative);
            default:
                return double.NaN;
        }
    }

    private static double Signed(double magnitude, bool negative) =>
        negative ? -magnitude : magnitude;
}
