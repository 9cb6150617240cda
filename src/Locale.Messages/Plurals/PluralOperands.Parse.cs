namespace LocaleGen;

public readonly partial record struct PluralOperands
{
    private const int LongestExponent = 6;
    private const int StackDigits = 128;

    /// <summary>Reads the operands of a number as it is written: <c>1.50</c>, <c>-3</c>, <c>1c6</c>, <c>1.1e3</c>.</summary>
    /// <remarks>
    /// Trailing zeros count. <c>c</c> and <c>e</c> are the same and stand before the exponent of compact notation, as in
    /// the samples of CLDR (UTS #35, Part 3, Plural Operand Meanings): <c>1.1c6</c> has the operands of 1100000, and e = 6.
    /// </remarks>
    /// <param name="text">
    /// An optional sign, ASCII digits, optionally a full stop with digits behind it, optionally an exponent of at most six
    /// digits without sign.
    /// </param>
    /// <param name="operands">The operands, of the absolute value.</param>
    /// <returns>Whether the text is such a number.</returns>
    public static bool TryParse(string? text, out PluralOperands operands)
    {
        operands = default;
        if (string.IsNullOrEmpty(text))
        {
            return false;
        }

        var mark = text!.IndexOfAny(['c', 'e', 'C', 'E']);
        var number = text.AsSpan(0, mark < 0 ? text.Length : mark);
        var exponent = 0;
        if (mark >= 0 && !TryParseExponent(text.AsSpan(mark + 1), out exponent))
        {
            return false;
        }

        return TryParseNumber(WithoutSign(number), exponent, out operands);
    }

    private static bool TryParseNumber(
        ReadOnlySpan<char> number,
        int exponent,
        out PluralOperands operands
    )
    {
        operands = default;
        var point = number.IndexOf('.');
        if (number.IsEmpty || point == 0 || point == number.Length - 1)
        {
            return false;
        }

        Span<byte> digits =
            number.Length <= StackDigits ? stackalloc byte[StackDigits] : new byte[number.Length];
        var count = 0;
        for (var index = 0; index < number.Length; index++)
        {
            if (index == point)
            {
                continue;
            }

            if (number[index] is < '0' or > '9')
            {
                return false;
            }

            digits[count++] = (byte)(number[index] - '0');
        }

        operands = FromDigits(digits.Slice(0, count), point < 0 ? 0 : count - point, exponent);
        return true;
    }

    private static bool TryParseExponent(ReadOnlySpan<char> text, out int exponent)
    {
        exponent = 0;
        if (text.Length is 0 or > LongestExponent)
        {
            return false;
        }

        foreach (var digit in text)
        {
            if (digit is < '0' or > '9')
            {
                return false;
            }

            exponent = (exponent * 10) + (digit - '0');
        }

        return true;
    }

    private static ReadOnlySpan<char> WithoutSign(ReadOnlySpan<char> number) =>
        !number.IsEmpty && number[0] is '-' or '+' ? number.Slice(1) : number;
}
