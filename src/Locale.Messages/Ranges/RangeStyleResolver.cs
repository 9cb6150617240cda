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

        if (
            NumberStyle.Read(style, usual, faults.Skeleton) is not { } settings
            || IsRefused(settings, faults)
        )
        {
            return null;
        }

        var sources = NumberSources.Find(locale, settings.NumberingSystem)!;
        if (NumberStyleResolver.Resolve(settings, locale, sources, faults) is not { } number)
        {
            return null;
        }

        return new ResolvedRange(
            number,
            ListPattern.Parse(sources.Patterns.Range),
            Approximate(number, settings, locale, sources, faults)
        );
    }

    /// <summary>What stands around numbers that come to the same.</summary>
    private static EquatableList<AffixForm> Approximate(
        NumberFormat number,
        NumberSettings settings,
        LocaleRecord locale,
        NumberSources sources,
        StyleFaults faults
    )
    {
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

        return ApproximateForms.Of(
            number,
            With(sign, symbols.PlusSign),
            With(sign + symbols.MinusSign, sign + symbols.PlusSign),
            sign
        );
    }

    /// <summary>The ends of a range might be converted to different units.</summary>
    private static bool IsRefused(NumberSettings settings, StyleFaults faults)
    {
        if (settings.Converts)
        {
            faults.Skeleton(
                settings.ConversionToken.Start,
                settings.ConversionToken.Length,
                "A range is not converted to other units: name the unit that both numbers count, as in 'unit/kilometer'"
            );
        }

        return settings.Converts;
    }
}
