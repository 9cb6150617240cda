namespace LocaleGen;

/// <summary>Rounds numbers as a rule says (ICU's precision semantics).</summary>
internal static class NumberRounder
{
    private const int Never = int.MinValue / 2;
    private const int Nothing = int.MaxValue / 2;

    /// <summary>Rounds a finite number; gives how many fraction digits are written at least.</summary>
    public static int Apply(RoundingRule rule, ref DecimalDigits number)
    {
        var minimum = rule.Kind switch
        {
            RoundingKind.Fraction => RoundFraction(rule, ref number),
            RoundingKind.Significant => RoundSignificant(rule, ref number),
            RoundingKind.FractionSignificant => RoundBoth(rule, ref number),
            RoundingKind.Increment => RoundMultiple(rule, ref number),
            _ => 0,
        };
        return rule.TrimWhole && number.FractionDigits == 0 ? 0 : minimum;
    }

    private static int RoundFraction(RoundingRule rule, ref DecimalDigits number)
    {
        if (rule.MaximumFraction != RoundingRule.Unlimited)
        {
            number.RoundTo(-rule.MaximumFraction, rule.Mode);
        }

        return rule.MinimumFraction;
    }

    private static int RoundSignificant(RoundingRule rule, ref DecimalDigits number)
    {
        if (rule.MaximumSignificant != RoundingRule.Unlimited)
        {
            number.RoundTo(SignificantPower(rule, number), rule.Mode);
        }

        return Math.Max(rule.MinimumSignificant - number.Magnitude - 1, 0);
    }

    private static int RoundMultiple(RoundingRule rule, ref DecimalDigits number)
    {
        number.RoundToMultiple(rule.Increment, rule.IncrementPower, rule.Mode);
        return rule.MinimumFraction;
    }

    private static int RoundBoth(RoundingRule rule, ref DecimalDigits number)
    {
        var fraction =
            rule.MaximumFraction == RoundingRule.Unlimited ? Never : -rule.MaximumFraction;
        var significant = SignificantPower(rule, number);
        var power = rule.Relaxed
            ? Math.Min(fraction, significant)
            : Math.Max(fraction, significant);
        if (!number.IsZero)
        {
            var before = number.Magnitude;
            if (power != Never)
            {
                number.RoundTo(power, rule.Mode);
            }

            if (!number.IsZero && number.Magnitude != before && fraction == significant)
            {
                significant++;
            }
        }

        var shownFraction = rule.MinimumFraction == 0 ? Nothing : -rule.MinimumFraction;
        var shownSignificant = number.Magnitude - rule.MinimumSignificant + 1;
        var shown =
            rule.Retain ? Math.Min(shownFraction, shownSignificant)
            : rule.Relaxed == (significant <= fraction) ? shownSignificant
            : shownFraction;
        return Math.Max(-shown, 0);
    }

    private static int SignificantPower(RoundingRule rule, in DecimalDigits number) =>
        rule.MaximumSignificant == RoundingRule.Unlimited
            ? Never
            : number.Magnitude - rule.MaximumSignificant + 1;
}
