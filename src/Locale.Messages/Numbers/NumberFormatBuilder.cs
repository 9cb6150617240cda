namespace LocaleGen;

/// <summary>Puts a number format together from what a style asks for and what a locale has.</summary>
internal sealed class NumberFormatBuilder
{
    private const int NeverGrouped = int.MaxValue >> 2;

    private readonly NumberSettings settings;
    private readonly LocaleRecord locale;
    private readonly NumberSources sources;
    private readonly CurrencyNames? currency;
    private readonly AffixSymbols symbols;

    public NumberFormatBuilder(NumberSettings settings, LocaleRecord locale, NumberSources sources)
    {
        this.settings = settings;
        this.locale = locale;
        this.sources = sources;
        currency =
            settings.Kind == NumberUnitKind.Currency
                ? AffixSymbols.NamesOf(settings.Currency, locale)
                : null;
        symbols = new AffixSymbols(settings.Width, sources, currency);
    }

    /// <summary>Whether a unit of measure stands in words or abbreviations around the number.</summary>
    public static bool IsNamedUnit(NumberSettings settings) =>
        settings.Kind switch
        {
            NumberUnitKind.Measure => true,
            NumberUnitKind.Percent or NumberUnitKind.PerMille => settings.Pattern is null
                && (settings.Width == UnitWidth.FullName || settings.IsCompact),
            _ => false,
        };

    /// <summary>The currencies of a locale, or null where the data at hand has none.</summary>
    public static CurrencyNamesRecord? CurrenciesOf(LocaleRecord locale) =>
        locale.Sections.Find(SectionId.Currencies, CurrencyNamesRecord.Read);

    /// <summary>The units of a locale, or null where the data at hand has none.</summary>
    public static UnitNamesRecord? UnitsOf(LocaleRecord locale) =>
        locale.Sections.Find(SectionId.Units, UnitNamesRecord.Read);

    /// <summary>The format.</summary>
    public NumberFormat Build()
    {
        var pattern = settings.Pattern ?? NumberPattern.Of(LocalePattern());
        var forms = new FormList();
        var builder = new AffixFormBuilder(
            symbols,
            settings.Sign,
            perMille: settings.Kind == NumberUnitKind.PerMille,
            spaced: NumberingSystemNames.AreDecimalDigits(sources.Symbols.Digits)
        );
        var pluralForms = PluralForms(pattern, builder, forms);
        var (grouping, from) = Grouping(pattern);
        return new NumberFormat
        {
            Digits = sources.Symbols.Digits,
            Decimal = Decimal(pattern),
            Group = Group(),
            Infinity = sources.Symbols.Infinity,
            NaN = sources.Symbols.NaN,
            Grouping = grouping,
            GroupFrom = from,
            Rounding = Rounding(),
            Integer = settings.Integer,
            DecimalAlways = settings.DecimalAlways,
            Scale = settings.Scale,
            Exponent = Exponent(),
            Compact = Compact(builder, forms),
            Forms = forms.ToList(),
            PluralForms = pluralForms,
            Names = Names(),
            Padding = Padding.Of(pattern.Positive),
        };
    }

    private string LocalePattern() =>
        settings.Kind switch
        {
            NumberUnitKind.Currency when currency!.Pattern.Length > 0 => currency.Pattern,
            NumberUnitKind.Currency when settings.Width == UnitWidth.FullName => sources
                .Symbols
                .DecimalPattern,
            NumberUnitKind.Currency => settings.Accounting
                ? sources.Patterns.Accounting
                : sources.Patterns.Currency,
            NumberUnitKind.Percent or NumberUnitKind.PerMille when !IsNamedUnit(settings) => sources
                .Patterns
                .Percent,
            _ => sources.Symbols.DecimalPattern,
        };

    /// <summary>The usual form, or one for each category where the pattern has the currency's name in it.</summary>
    private EquatableList<int> PluralForms(
        NumberPattern pattern,
        AffixFormBuilder builder,
        FormList forms
    )
    {
        const int nameRun = 3;
        var named =
            currency is not null
            && new[]
            {
                pattern.Positive.Prefix,
                pattern.Positive.Suffix,
                pattern.Negative?.Prefix ?? "",
                pattern.Negative?.Suffix ?? "",
            }.Any(affix => AffixPattern.CurrencyRun(affix) == nameRun);
        if (!named)
        {
            forms.Add(builder.Build(pattern));
            return EquatableList<int>.Empty;
        }

        var places = new List<int>();
        for (var each = PluralCategory.Other; each <= PluralCategory.Many; each++)
        {
            symbols.Category = each;
            places.Add(forms.Add(builder.Build(pattern)));
        }

        return new EquatableList<int>(places);
    }

    private (PatternGrouping Grouping, int From) Grouping(NumberPattern pattern)
    {
        var minimum = sources.MinimumGroupingDigits;
        var own = pattern.Grouping;
        var strategy =
            settings.Grouping
            ?? (settings.IsCompact ? GroupingStrategy.Min2 : GroupingStrategy.Auto);
        var (grouping, least) = strategy switch
        {
            GroupingStrategy.Off => (default, 0),
            GroupingStrategy.Min2 => (own, Math.Max(minimum, 2)),
            GroupingStrategy.OnAligned => (own.Primary == 0 ? new PatternGrouping(3, 3) : own, 1),
            GroupingStrategy.Thousands => (new PatternGrouping(3, 3), 1),
            _ => (own, minimum),
        };
        return grouping.Primary == 0
            ? (default, NeverGrouped)
            : (grouping, grouping.Primary + least);
    }

    private string Decimal(NumberPattern pattern) =>
        currency is null ? sources.Symbols.Decimal
        : pattern.Positive.CurrencyIsDecimal ? symbols.Symbol(currency)
        : FirstText(currency.Decimal, sources.Patterns.CurrencyDecimal, sources.Symbols.Decimal);

    private string Group() =>
        currency is null
            ? sources.Symbols.Group
            : FirstText(currency.Group, sources.Patterns.CurrencyGroup, sources.Symbols.Group);

    private static string FirstText(params string[] texts) => texts.First(text => text.Length > 0);

    private RoundingRule Rounding()
    {
        var rule =
            settings.Rounding
            ?? (
                settings.IsCompact
                    ? RoundingRule.Fraction(0, 0).WithSignificant(1, 2, relaxed: true, retain: true)
                : settings.Kind == NumberUnitKind.Currency ? new RoundingRule(RoundingKind.Currency)
                : RoundingRule.Default
            );
        var code = settings.Currency.Length == 0 ? "XXX" : settings.Currency;
        return rule.For(code) with { Mode = settings.Mode };
    }

    private ExponentFormat? Exponent()
    {
        if (settings.Notation != NumberNotation.Scientific)
        {
            return null;
        }

        var exponent = settings.Exponent;
        return new ExponentFormat(
            exponent.Interval,
            exponent.MinimumDigits,
            exponent.FixedInteger,
            sources.Patterns.Exponential,
            exponent.Sign == SignDisplay.Always ? sources.Symbols.PlusSign : "",
            exponent.Sign == SignDisplay.Never ? "" : sources.Symbols.MinusSign
        );
    }

    private EquatableList<CompactStep> Compact(AffixFormBuilder builder, FormList forms)
    {
        if (!settings.IsCompact)
        {
            return EquatableList<CompactStep>.Empty;
        }

        var patterns =
            settings.Kind == NumberUnitKind.Currency && settings.Width != UnitWidth.FullName
                ? sources.CompactOf(patterns => patterns.CurrencyShort)
            : settings.Notation == NumberNotation.CompactLong
                ? sources.CompactOf(patterns => patterns.Long)
            : sources.CompactOf(patterns => patterns.Short);
        return CompactSteps.Of(patterns, builder, forms);
    }

    private EquatableList<NameForm> Names()
    {
        if (settings.Kind == NumberUnitKind.Currency && settings.Width == UnitWidth.FullName)
        {
            return NameForms.Of(
                PluralTexts.Of(each =>
                    sources.CurrencyName[each].Replace("{1}", currency!.Names[each])
                )
            );
        }

        return IsNamedUnit(settings)
            ? NameForms.Of(
                new UnitNaming(UnitsOf(locale)!, settings.Width).PatternsOf(UnitOf(settings))
            )
            : EquatableList<NameForm>.Empty;
    }

    private static MeasureUnit UnitOf(NumberSettings settings)
    {
        var unit = settings.Kind switch
        {
            NumberUnitKind.Percent => MeasureUnit.Parse("percent")!,
            NumberUnitKind.PerMille => MeasureUnit.Parse("permille")!,
            _ => settings.Unit!,
        };
        return settings.PerUnit is null ? unit : unit.DividedBy(settings.PerUnit);
    }
}
