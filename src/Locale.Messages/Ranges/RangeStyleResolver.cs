namespace LocaleGen;

/// <summary>Resolves the styles of <c>range</c>, which are those of <c>number</c>.</summary>
internal static class RangeStyleResolver
{
    /// <summary>What a style comes to in a locale, or null where <paramref name="faults"/> took why not.</summary>
    /// <param name="style">As written, white space included; null where there is none.</param>
    /// <param name="locale">The locale with its data.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static ResolvedFormat? Resolve(string? style, LocaleRecord locale, StyleFaults faults)
    {
        if (NumberSources.Find(locale, null) is not { } usual)
        {
            faults.Missing(locale, "number");
            return null;
        }

        if (NumberStyle.Read(style, usual, faults.Skeleton) is not { } settings)
        {
            return null;
        }

        var sources = NumberSources.Find(locale, settings.NumberingSystem)!;
        if (NumberStyleResolver.Resolve(settings, locale, sources, faults) is not { } number)
        {
            return null;
        }

        var symbols = sources.Symbols;
        var sign = sources.Patterns.Approximately;
        NumberFormat With(string minus, string plus) =>
            NumberStyleResolver.Resolve(
                settings,
                locale,
                sources with
                {
                    Symbols = symbols with { MinusSign = minus, PlusSign = plus },
                },
                faults
            )!;

        return new ResolvedRange(
            number,
            ListPattern.Parse(sources.Patterns.Range),
            ApproximateForms.Of(
                number,
                With(sign, symbols.PlusSign),
                With(sign + symbols.MinusSign, sign + symbols.PlusSign),
                sign
            )
        );
    }
}
