namespace LocaleGen;

/// <summary>What a number pattern asks for, in the terms of skeletons.</summary>
internal static class PatternSettings
{
    private const int MostEngineeringDigits = 8;

    /// <summary>The settings of a pattern.</summary>
    public static NumberSettings Of(NumberPattern pattern)
    {
        var half = pattern.Positive;
        var rounding = Rounding(half);
        var settings = new NumberSettings
        {
            Pattern = pattern,
            Kind =
                pattern.Has('¤') || half.CurrencyIsDecimal
                    ? NumberUnitKind.Currency
                    : NumberUnitKind.None,
            Rounding = rounding,
            Integer = Integer(half),
            DecimalAlways = half.HasDecimal && half.FractionTotal == 0,
            Scale = Scale(half),
        };
        return half.ExponentDigits > 0 ? WithExponent(settings, half) : settings;
    }

    private static ScaleFactor Scale(Subpattern half) =>
        AffixPattern.Has(half.Prefix, '%') || AffixPattern.Has(half.Suffix, '%')
            ? ScaleFactor.Hundred
        : AffixPattern.Has(half.Prefix, '‰') || AffixPattern.Has(half.Suffix, '‰')
            ? ScaleFactor.Thousand
        : ScaleFactor.One;

    private static IntegerWidth Integer(Subpattern half) =>
        half.IntegerTotal == 0 && half.FractionTotal > 0
            ? new IntegerWidth(0)
            : new IntegerWidth(Math.Max(half.IntegerDigits, 1));

    private static RoundingRule Rounding(Subpattern half)
    {
        if (half.Significant > 0)
        {
            return RoundingRule.Significant(
                half.Significant,
                half.Significant + half.OptionalSignificant
            );
        }

        var minimum =
            half.IntegerTotal == 0 && half.FractionTotal > 0
                ? Math.Max(half.FractionDigits, 1)
                : half.FractionDigits;
        if (half.Digits.Any(digit => digit is >= '1' and <= '9'))
        {
            var factor = ScaleFactor.Parse(half.Digits)!;
            return RoundingRule.Multiple(factor.Factor, factor.Power) with
            {
                MinimumFraction = minimum,
            };
        }

        return RoundingRule.Fraction(minimum, half.FractionTotal);
    }

    /// <summary>What digits mean beside an exponent (UTS #35, Part 3, Scientific Notation).</summary>
    private static NumberSettings WithExponent(NumberSettings settings, Subpattern half)
    {
        var (minimum, maximum) =
            half.Significant > 0 ? (1, -1) : (half.IntegerDigits, half.IntegerTotal);
        if (minimum == 0 && half.FractionTotal == 0)
        {
            minimum = 1;
        }

        var width = new IntegerWidth(
            half is { IntegerDigits: 0, FractionTotal: > 0, Significant: 0 }
                ? 0
                : Math.Max(minimum, 1),
            maximum
        );
        if (maximum > MostEngineeringDigits)
        {
            (maximum, width) = (minimum, new IntegerWidth(minimum, minimum));
        }
        else if (maximum > minimum && minimum > 1)
        {
            (minimum, width) = (1, new IntegerWidth(1, maximum));
        }

        return settings with
        {
            Notation = NumberNotation.Scientific,
            Integer = width,
            Exponent = new ExponentSettings(
                maximum,
                half.ExponentDigits,
                half.ExponentSigned ? SignDisplay.Always : SignDisplay.Auto,
                FixedInteger: maximum == width.Minimum
            ),
            Rounding =
                settings.Rounding!.Kind == RoundingKind.Fraction
                    ? MantissaRounding(half)
                    : settings.Rounding,
        };
    }

    private static RoundingRule MantissaRounding(Subpattern half)
    {
        if (half is { IntegerDigits: 0, FractionTotal: 0 })
        {
            return new RoundingRule(RoundingKind.Unlimited);
        }

        if (half is { IntegerDigits: 0, FractionDigits: 0 })
        {
            return RoundingRule.Significant(1, half.FractionTotal + 1);
        }

        var most = half.IntegerDigits + half.FractionTotal;
        var integer =
            half.IntegerTotal > half.IntegerDigits && half.IntegerDigits > 1
                ? 1
                : half.IntegerDigits;
        return RoundingRule.Significant(integer + half.FractionDigits, most);
    }
}
