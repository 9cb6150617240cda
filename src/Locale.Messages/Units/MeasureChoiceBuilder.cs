using System.Globalization;
using System.Numerics;

namespace LocaleGen;

/// <summary>Makes what values are converted to by, and how their parts are named.</summary>
internal sealed class MeasureChoiceBuilder(
    UnitValue source,
    UnitTable table,
    NumberSettings settings,
    LocaleRecord locale,
    NumberSources sources
)
{
    /// <summary>How usages are rounded that say nothing of it: to an integer, or two digits where that has fewer (as compact notation).</summary>
    private static readonly RoundingRule UsualOfUsage = RoundingRule
        .Fraction(0, 0)
        .WithSignificant(1, 2, relaxed: true, retain: true);

    private readonly UnitNaming naming = new(NumberFormatBuilder.UnitsOf(locale)!, settings.Width);

    /// <summary>A choice with all that it takes; null where its factors are too long to be reckoned with.</summary>
    public MeasureChoice? Build(UnitChoice choice)
    {
        var unit = MeasureUnit.ParseAny(choice.Unit)!;
        var written = (unit.Parts.Count > 0 ? unit.Parts : new([unit]))
            .Select(part => table.Find(part)!)
            .ToArray();
        var parts = written.OrderByDescending(part => part.Factor).ToArray();
        var atom = parts.Length == 1 ? parts[0].Factor : CommonMeasure(parts);
        var sizes = parts.Select(part => (part.Factor / atom).Numerator).ToArray();
        if (ScaleTo(parts[0], atom) is not { } scale || !sizes.All(ShortFactors.Fits))
        {
            return null;
        }

        return new MeasureChoice(
            LimitOf(choice, sizes[0]),
            scale,
            RoundingOf(choice),
            new(parts.Zip(sizes, Part)),
            new(written.Select(part => Array.IndexOf(parts, part)))
        );
    }

    /// <summary>How numbers are written, without a name.</summary>
    public NumberFormat Plain(NumberSettings number) =>
        new NumberFormatBuilder(
            number with
            {
                Kind = NumberUnitKind.None,
            },
            locale,
            sources
        ).Build();

    /// <summary>How the parts before the last are written: as the locale writes a number by itself, as in ICU.</summary>
    public NumberFormat Whole()
    {
        var usual = NumberSources.Find(locale, null)!;
        var pattern = NumberPattern.Of(usual.Symbols.DecimalPattern);
        return new NumberFormatBuilder(PatternSettings.Of(pattern), locale, usual).Build();
    }

    private MeasurePart Part(UnitValue part, BigInteger size) =>
        new(
            size.ToString(CultureInfo.InvariantCulture),
            NameForms.Of(naming.PatternsOf(part.Unit))
        );

    private UnitScale? ScaleTo(UnitValue largest, Rational atom)
    {
        if (!source.ConvertsTo(largest))
        {
            return UnitScale.OfInverse(source.Factor * atom);
        }

        // Parts of a mixed unit are differences, which have no offset.
        var hasOffset = settings.Usage.Length > 0 && source.Dimensions.IsSingle;
        return UnitScale.Of(
            source.Factor / atom,
            hasOffset ? (source.Offset - largest.Offset) / atom : default
        );
    }

    private RoundingRule RoundingOf(UnitChoice choice)
    {
        var chosen =
            settings.Usage.Length == 0 || settings.Rounding is not null || settings.IsCompact ? null
            : choice.Increment > 0 ? RoundingRule.Multiple(choice.Increment, 0)
            : UsualOfUsage;
        return Plain(settings with { Rounding = chosen ?? settings.Rounding }).Rounding;
    }

    private static ExactDecimal LimitOf(UnitChoice choice, BigInteger largest)
    {
        var point = choice.Limit.IndexOf('.');
        var places = point < 0 ? 0 : choice.Limit.Length - point - 1;
        var digits = BigInteger.Parse(choice.Limit.Replace(".", ""), CultureInfo.InvariantCulture);
        return ExactDecimal.Of(digits * largest, -places);
    }

    /// <summary>The largest unit that every part is an integer multiple of.</summary>
    private static Rational CommonMeasure(IEnumerable<UnitValue> parts)
    {
        var (above, below) = (BigInteger.Zero, BigInteger.One);
        foreach (var part in parts)
        {
            var factor = part.Factor;
            var wider = below * new Rational(factor.Denominator, below).Numerator;
            above = BigInteger.GreatestCommonDivisor(
                above * (wider / below),
                factor.Numerator * (wider / factor.Denominator)
            );
            below = wider;
        }

        return new Rational(above, below);
    }
}
