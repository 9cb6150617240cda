namespace LocaleGen;

/// <summary>The operands of plural rules (UTS #35, Part 3, Plural Operand Meanings).</summary>
/// <remarks>
/// Numbers of any length have operands: what is longer than 18 digits keeps its last 18 and gets 10^18 added, which no
/// rule can tell from the number itself, as rules take remainders of at most 10^6 and compare with small numbers.
/// </remarks>
/// <param name="I">The integer part of the absolute value.</param>
/// <param name="V">How many fraction digits are visible, trailing zeros counted.</param>
/// <param name="F">The visible fraction digits as an integer, trailing zeros counted.</param>
/// <param name="T">The same without trailing zeros.</param>
/// <param name="E">The exponent of ten in compact notation (also called c).</param>
public readonly partial record struct PluralOperands(ulong I, int V, ulong F, ulong T, int E)
{
    private const int KeptDigits = 18;
    private const ulong Beyond = 1_000_000_000_000_000_000;

    /// <summary>The operands of an integer without fraction digits.</summary>
    /// <param name="integer">The absolute value.</param>
    public static PluralOperands FromInteger(ulong integer) =>
        new(integer < Beyond ? integer : (integer % Beyond) + Beyond, 0, 0, 0, 0);

    /// <summary>The operands of a number given by its digits; allocates nothing.</summary>
    /// <param name="digits">The values 0 to 9, most significant first, as they are shown.</param>
    /// <param name="fractionDigits">How many of them stand behind the decimal separator; zeros are supposed where there are fewer.</param>
    /// <param name="exponent">
    /// The exponent of ten that compact notation shows: 1.2 million is the digits 1 and 2, one fraction digit, exponent 6.
    /// The other operands are those of the expanded number, here 1200000.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="fractionDigits"/> is negative.</exception>
    public static PluralOperands FromDigits(
        ReadOnlySpan<byte> digits,
        int fractionDigits,
        int exponent = 0
    )
    {
        if (fractionDigits < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(fractionDigits));
        }

        var point = (long)digits.Length - fractionDigits + exponent;
        var split = (int)Math.Min(Math.Max(point, 0), digits.Length);
        var fraction = digits.Slice(split);
        return new PluralOperands(
            Shortened(digits.Slice(0, split), Math.Max(point - digits.Length, 0)),
            (int)Math.Max((long)fractionDigits - exponent, 0),
            Shortened(fraction, 0),
            Shortened(WithoutTrailingZeros(fraction), 0),
            exponent
        );
    }

    /// <summary>The number of these digits and zeros behind them; of a long one the last 18 digits, plus 10^18.</summary>
    private static ulong Shortened(ReadOnlySpan<byte> digits, long zeros)
    {
        var kept = (int)Math.Max(KeptDigits - zeros, 0);
        var start = Math.Max(digits.Length - kept, 0);
        var value = 0UL;
        foreach (var digit in digits.Slice(start))
        {
            value = (value * 10) + digit;
        }

        for (var zero = Math.Min(zeros, KeptDigits); zero > 0 && value != 0; zero--)
        {
            value *= 10;
        }

        return WithoutTrailingZeros(digits.Slice(0, start)).IsEmpty ? value : value + Beyond;
    }

    private static ReadOnlySpan<byte> WithoutTrailingZeros(ReadOnlySpan<byte> digits)
    {
        var length = digits.Length;
        while (length > 0 && digits[length - 1] == 0)
        {
            length--;
        }

        return digits.Slice(0, length);
    }
}
