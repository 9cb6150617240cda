namespace LocaleGen;

/// <summary>What the signs in affixes stand for in one format.</summary>
/// <param name="width">How the currency is named.</param>
/// <param name="sources">The locale's signs.</param>
/// <param name="currency">The currency, or null where the number counts none.</param>
internal sealed class AffixSymbols(UnitWidth width, NumberSources sources, CurrencyNames? currency)
    : IAffixSymbols
{
    /// <summary>The plural category that a currency's name has.</summary>
    public PluralCategory Category { get; set; }

    /// <summary>
    /// The names of a currency. Where the currency of the region has a pattern and separators of its own, all currencies
    /// without theirs are written by them, as in ICU: <c>en-FR</c> writes <c>US$1,234.50</c> since it writes <c>€1,234.50</c>.
    /// </summary>
    public static CurrencyNames NamesOf(string code, LocaleRecord locale)
    {
        var currencies = NumberFormatBuilder.CurrenciesOf(locale)!;
        var names = currencies.Of(code);
        if (names.Pattern.Length > 0 || locale.Preferences.Currency is not { } usual)
        {
            return names;
        }

        var model = currencies.Of(usual);
        return names with { Pattern = model.Pattern, Decimal = model.Decimal, Group = model.Group };
    }

    /// <summary>The symbol of a currency in the width that is asked for.</summary>
    public string Symbol(CurrencyNames names) =>
        width switch
        {
            UnitWidth.Narrow => names.Narrow,
            UnitWidth.IsoCode => names.Code,
            UnitWidth.Formal when names.Formal.Length > 0 => names.Formal,
            UnitWidth.Variant when names.Variant.Length > 0 => names.Variant,
            UnitWidth.Hidden => "",
            _ => names.Symbol,
        };

    /// <inheritdoc/>
    public string Sign(char sign) =>
        sign switch
        {
            '-' => sources.Symbols.MinusSign,
            '+' => sources.Symbols.PlusSign,
            '%' => sources.Patterns.PercentSign,
            _ => sources.Patterns.PerMille,
        };

    /// <inheritdoc/>
    public string Currency(int length) =>
        (length, currency) switch
        {
            (_, null) => new string('¤', length),
            (1, _) => Symbol(currency),
            (2, _) => currency.Code,
            (3, _) => currency.Names[Category],
            (5, _) => currency.Narrow,
            _ => "\uFFFD",
        };
}
