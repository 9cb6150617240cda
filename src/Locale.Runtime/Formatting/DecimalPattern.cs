namespace LocaleGen;

/// <summary>What a decimal pattern such as <c>#,##,##0.###</c> says (UTS #35, Part 3, Number Format Patterns).</summary>
/// <param name="Primary">Digits in the group before the decimal separator; 0 where the pattern does not group.</param>
/// <param name="Secondary">Digits in every further group.</param>
/// <param name="MaximumFraction">At most so many fraction digits are written.</param>
internal readonly record struct DecimalPattern(int Primary, int Secondary, int MaximumFraction)
{
    public static DecimalPattern Parse(string pattern)
    {
        var point = pattern.IndexOf('.');
        var integer = point < 0 ? pattern : pattern[..point];
        var fraction = point < 0 ? 0 : pattern.Length - point - 1;
        var last = integer.LastIndexOf(',');
        if (last < 0)
        {
            return new DecimalPattern(0, 0, fraction);
        }

        var primary = integer.Length - last - 1;
        var before = integer.LastIndexOf(',', last - 1);
        return new DecimalPattern(primary, before < 0 ? primary : last - before - 1, fraction);
    }
}
