namespace LocaleGen;

/// <content>What stands in rules for a part of the number.</content>
internal ref partial struct RuleRun<TUnit>
{
    private void Substitute(
        WritablePart<TUnit> part,
        RuleSubstitution substitution,
        WritableRule<TUnit> rule,
        in RuleValue value
    )
    {
        switch (substitution.Kind)
        {
            case SubstitutionKind.Same:
                WriteBy(part, value);
                break;
            case SubstitutionKind.Absolute:
                WriteBy(part, value with { Negative = false });
                break;
            case SubstitutionKind.Integral:
                WriteBy(part, Floor(value));
                break;
            case SubstitutionKind.Fractional when substitution.ByDigits:
                WriteFraction(part.Set!, value, substitution.Spaced);
                break;
            case SubstitutionKind.Fractional:
                WriteBy(part, new RuleValue(false, 0, value.HasFraction));
                break;
            case SubstitutionKind.Quotient:
                WriteQuotient(part, rule.Divisor, value);
                break;
            case SubstitutionKind.Modulus when part.Rule is { } before:
                Write(before, value with { Integer = value.Integer % rule.Divisor });
                break;
            case SubstitutionKind.Modulus:
                WriteBy(part, value with { Integer = value.Integer % rule.Divisor });
                break;
            case SubstitutionKind.Numerator:
                WriteNumerator(part, substitution.WithZeros, rule.Base, value);
                break;
        }
    }

    private static RuleValue Floor(in RuleValue value) =>
        value with
        {
            HasFraction = false,
            Integer = value.Integer + (value is { Negative: true, HasFraction: true } ? 1 : 0),
        };

    private void WriteBy(WritablePart<TUnit> part, in RuleValue value)
    {
        if (part.Set is { } set)
        {
            Write(set, value);
        }
        else if (value.IsInfinite || value.IsNaN)
        {
            Write(value.IsNaN ? symbols.NaN : symbols.Infinity);
        }
        else
        {
            WriteDecimal(part.Pattern!, value);
        }
    }

    private void WriteQuotient(WritablePart<TUnit> part, long divisor, in RuleValue value)
    {
        var (quotient, rest) = Math.DivRem(value.Integer, divisor);
        if (part.Pattern is { } pattern && (value.HasFraction || pattern.MaximumFraction > 0))
        {
            WriteDouble(pattern, DoubleOf(value) / divisor);
            return;
        }

        // A set is given the integer quotient; a pattern, or the quotient of a fraction, the next lower integer.
        var isLower = value.HasFraction || (part.Pattern is not null && rest != 0);
        WriteBy(
            part,
            new RuleValue(
                value.Negative,
                quotient + (value.Negative && isLower ? 1 : 0),
                HasFraction: false
            )
        );
    }

    private void WriteNumerator(
        WritablePart<TUnit> part,
        bool withZeros,
        long denominator,
        in RuleValue value
    )
    {
        var numerator = (long)
            Math.Round(DoubleOf(value) * denominator, MidpointRounding.AwayFromZero);
        var rest = numerator;
        while (withZeros && part.Set is { } set && rest > 0 && (rest *= 10) < denominator)
        {
            Write(set, default);
            WriteSpace();
        }

        WriteBy(part, new RuleValue(false, numerator, HasFraction: false));
    }

    private void WriteFraction(WritableSet<TUnit> set, in RuleValue value, bool spaced)
    {
        if (!value.HasFraction || fraction.IsEmpty)
        {
            Write(set, default);
            return;
        }

        for (var index = 0; index < fraction.Length && Written >= 0; index++)
        {
            if (index > 0 && spaced)
            {
                WriteSpace();
            }

            Write(set, new RuleValue(false, fraction[index], HasFraction: false));
        }
    }
}
