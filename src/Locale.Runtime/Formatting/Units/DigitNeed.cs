namespace LocaleGen;

/// <summary>How many digits of a number a rounding rule may look at.</summary>
internal static class DigitNeed
{
    /// <summary>How many digits are written of a number without end where no rule limits them: those of a double.</summary>
    public const int OfUnlimited = 16;

    /// <summary>Fraction digits, with one to see which way to round.</summary>
    public static int FractionOf(RoundingRule rule) =>
        2 + Math.Max(Math.Max(rule.MaximumFraction, rule.MinimumFraction), -rule.IncrementPower);

    /// <summary>Significant digits, with one to see which way to round.</summary>
    public static int SignificantOf(RoundingRule rule) =>
        2 + Math.Max(rule.MaximumSignificant, rule.MinimumSignificant);

    /// <summary>How many digits a multiple that numbers are rounded to may have.</summary>
    public static int IncrementDigits(this RoundingRule rule) =>
        rule.Kind == RoundingKind.Increment
            ? DecimalDigits.Spare + Math.Abs(rule.IncrementPower)
            : 0;

    /// <summary>Whether a rule leaves some numbers without end as they are.</summary>
    public static bool IsUnlimited(RoundingRule rule)
    {
        var fraction = rule.MaximumFraction == RoundingRule.Unlimited;
        var significant = rule.MaximumSignificant == RoundingRule.Unlimited;
        return rule.Kind switch
        {
            RoundingKind.Fraction => fraction,
            RoundingKind.Significant => significant,
            RoundingKind.FractionSignificant => rule.Relaxed
                ? fraction || significant
                : fraction && significant,
            RoundingKind.Increment => false,
            _ => true,
        };
    }
}
