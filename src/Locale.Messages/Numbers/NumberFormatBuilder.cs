namespace LocaleGen;

/// <summary>Puts a number format together from what a style asks for and what a locale has.</summary>
internal sealed class NumberFormatBuilder : IAffixSymbols
{
    private const int NeverGrouped = int.MaxValue >> 2;

    private readonly NumberSettings settings;
    private readonly LocaleRecord locale;
    private readonly NumberSources sources;
    private readonly CurrencyNames? currency;
    private PluralCategory category;

    public NumberFormatBuilder(NumberSettings settings, LocaleRecord locale, NumberSources sources)
    {
        this.settings = settings;
        this.locale = locale;
        this.sources = sources;
        currency =
            settings.Kind == NumberUnitKind.Currency ? NamesOf(settings.Currency, locale) : null;
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

    /// <summary>
    /// The names of a currency. Where the currency of the region has a pattern and separators of its own, all currencies
    /// without theirs are written by them, as in ICU: <c>en-FR</c> writes <c>US$1,234.50</c> since it writes <c>€1,234.50</c>.
    /// </summary>
    private static CurrencyNames NamesOf(string code, LocaleRecord locale)
    {
        var currencies = CurrenciesOf(locale)!;
        var names = currencies.Of(code);
        if (names.Pattern.Length > 0 || locale.Preferences.Currency is not { } usual)
        {
            return names;
        }

        var model = currencies.Of(usual);
        return names with { Pattern = model.Pattern, Decimal = model.Decimal, Group = model.Group };
    }

    /// <summary>The format.</summary>
    public NumberFormat Build()
    {
        var pattern = settings.Pattern ?? NumberPattern.Of(LocalePattern());
        var forms = new FormList();
        var builder = new AffixFormBuilder(
            this,
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
            Padding = PaddingOf(pattern),
        };
    }

    /// <inheritdoc/>
    string IAffixSymbols.Sign(char sign) =>
        sign switch
        {
            '-' => sources.Symbols.MinusSign,
            '+' => sources.Symbols.PlusSign,
            '%' => sources.Patterns.PercentSign,
            _ => sources.Patterns.PerMille,
        };

    /// <inheritdoc/>
    string IAffixSymbols.Currency(int length) =>
        (length, currency) switch
        {
            (_, null) => new string('¤', length),
            (1, _) => Symbol(currency),
            (2, _) => currency.Code,
            (3, _) => currency.Names[category],
            (5, _) => currency.Narrow,
            _ => "\uFFFD",
        };

    private string Symbol(CurrencyNames names) =>
        settings.Width switch
        {
            UnitWidth.Narrow => names.Narrow,
            UnitWidth.IsoCode => names.Code,
            UnitWidth.Formal when names.Formal.Length > 0 => names.Formal,
            UnitWidth.Variant when names.Variant.Length > 0 => names.Variant,
            UnitWidth.Hidden => "",
            _ => names.Symbol,
        };

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
        for (category = PluralCategory.Other; category <= PluralCategory.Many; category++)
        {
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
        : pattern.Positive.CurrencyIsDecimal ? Symbol(currency)
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

    private static Padding? PaddingOf(NumberPattern pattern)
    {
        var half = pattern.Positive;
        if (half.Pad.Length == 0)
        {
            return null;
        }

        var text =
            half.Pad == "''" ? "'"
            : half.Pad.Length > 2 && half.Pad[0] == '\''
                ? half.Pad.Substring(1, half.Pad.Length - 2)
            : half.Pad;
        var width =
            half.Width + AffixPattern.LengthOf(half.Prefix) + AffixPattern.LengthOf(half.Suffix);
        return new Padding(width, text, half.PadPosition);
    }
}
