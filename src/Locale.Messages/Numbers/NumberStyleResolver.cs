namespace LocaleGen;

/// <summary>Resolves the styles of <c>number</c>: words, patterns and skeletons.</summary>
internal static class NumberStyleResolver
{
    private const string NoCurrency = "XXX";

    /// <summary>What a style comes to in a locale, or null where <paramref name="faults"/> took why not.</summary>
    /// <param name="style">As written, white space included; null where there is none.</param>
    /// <param name="locale">The locale with its data.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static ResolvedFormat? Resolve(string? style, LocaleRecord locale, StyleFaults faults)
    {
        if (NumberSources.Find(locale, null) is not { } sources)
        {
            faults.Missing(locale, "number");
            return null;
        }

        var settings = NumberStyle.Read(style, sources, faults.Skeleton);
        if (settings is null)
        {
            return null;
        }

        sources = NumberSources.Find(locale, settings.NumberingSystem)!;
        return settings.Converts
            ? MeasureResolver.Resolve(settings, locale, sources, faults)
            : Resolve(settings, locale, sources, faults);
    }

    /// <summary>The same for what a style asks for that converts nothing, with symbols and patterns that are given.</summary>
    public static NumberFormat? Resolve(
        NumberSettings settings,
        LocaleRecord locale,
        NumberSources sources,
        StyleFaults faults
    )
    {
        if (settings.Kind == NumberUnitKind.Currency && settings.Currency.Length == 0)
        {
            // As ICU: a language alone names no currency.
            settings = settings with
            {
                Currency = locale.Preferences.Currency ?? NoCurrency,
            };
        }

        if (MissingSection(settings, locale) is { } missing)
        {
            faults.Missing(locale, missing);
            return null;
        }

        return new NumberFormatBuilder(settings, locale, sources).Build();
    }

    private static string? MissingSection(NumberSettings settings, LocaleRecord locale) =>
        settings.Kind == NumberUnitKind.Currency && NumberFormatBuilder.CurrenciesOf(locale) is null
            ? "currency"
        : NumberFormatBuilder.IsNamedUnit(settings) && NumberFormatBuilder.UnitsOf(locale) is null
            ? "unit"
        : null;
}
