namespace LocaleGen;

/// <summary>A rule set in one encoding, ready to write.</summary>
internal sealed class WritableSet<TUnit>
{
    /// <summary>The rules with base values, ascending.</summary>
    public WritableRule<TUnit>[] Rules { get; set; } = [];

    public bool IsFraction { get; set; }

    /// <summary>The least common multiple of the denominators of a fraction set.</summary>
    public long CommonMultiple { get; set; } = 1;

    public WritableRule<TUnit>? Negative { get; set; }

    public WritableRule<TUnit>? Improper { get; set; }

    public WritableRule<TUnit>? Proper { get; set; }

    public WritableRule<TUnit>? Default { get; set; }

    public WritableRule<TUnit>? Infinity { get; set; }

    public WritableRule<TUnit>? NaN { get; set; }

    /// <summary>The rule for an integer without its sign (ICU NFRuleSet::findNormalRule); null where a set has none.</summary>
    public WritableRule<TUnit>? FindNormal(long number)
    {
        var (low, high) = (0, Rules.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Rules[middle].Base == number)
            {
                return Rules[middle];
            }

            (low, high) = Rules[middle].Base > number ? (low, middle) : (middle + 1, high);
        }

        if (high == 0)
        {
            return Default;
        }

        var found = Rules[high - 1];
        return !found.RollsBack || number % found.Divisor != 0 ? found
            : high > 1 ? Rules[high - 2]
            : null;
    }

    /// <summary>The rule whose denominator comes nearest to a fraction (ICU NFRuleSet::findFractionRuleSetRule).</summary>
    public WritableRule<TUnit>? FindFraction(double fraction)
    {
        var numerator = (long)((fraction * CommonMultiple) + 0.5);
        var nearest = long.MaxValue;
        var winner = -1;
        for (var index = 0; index < Rules.Length && nearest > 0; index++)
        {
            var rest = (long)((Int128)numerator * Rules[index].Base % CommonMultiple);
            rest = Math.Min(rest, CommonMultiple - rest);
            if (rest < nearest)
            {
                (nearest, winner) = (rest, index);
            }
        }

        if (winner < 0)
        {
            return null;
        }

        // Of two with one denominator the first is for the numerator 1: one third, two thirds.
        var product = Rules[winner].Base * fraction;
        var isPair = winner + 1 < Rules.Length && Rules[winner + 1].Base == Rules[winner].Base;
        return Rules[isPair && product is < 0.5 or >= 2 ? winner + 1 : winner];
    }
}

/// <summary>A rule in one encoding.</summary>
internal sealed class WritableRule<TUnit>(NumberRule rule)
{
    public readonly long Base = rule.Base;
    public readonly long Divisor = rule.Divisor;
    public readonly bool RollsBack = rule.RollsBack;

    public WritablePart<TUnit>[] Parts { get; set; } = [];
}

/// <summary>A part of a rule in one encoding: a text, words by plural category, or a substitution.</summary>
internal sealed class WritablePart<TUnit>
{
    public TUnit[]? Text { get; init; }

    /// <summary>Words by the number of their plural category.</summary>
    public TUnit[][]? Words { get; init; }

    public bool Ordinal { get; init; }

    public RuleSubstitution? Substitution { get; init; }

    public WritableSet<TUnit>? Set { get; init; }

    public WritableRule<TUnit>? Rule { get; init; }

    public RulePattern? Pattern { get; init; }
}
