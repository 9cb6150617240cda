namespace LocaleGen;

/// <summary>Resolves the styles of <c>range</c>, which are those of <c>number</c>.</summary>
internal static class RangeStyleResolver
{
    private const string Place = "{0}";

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

        if (
            NumberStyle.Read(style, sources, faults.Skeleton) is not { } settings
            || NumberStyleResolver.Resolve(settings, locale, faults) is not { } number
        )
        {
            return null;
        }

        var patterns = NumberSources.Find(locale, settings.NumberingSystem)!.Patterns;
        var place = patterns.Approximately.IndexOf(Place, StringComparison.Ordinal);
        return new ResolvedRange(
            number,
            ListPattern.Parse(patterns.Range),
            patterns.Approximately.Substring(0, place),
            patterns.Approximately.Substring(place + Place.Length)
        );
    }
}
