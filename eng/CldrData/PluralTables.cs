namespace LocaleGen;

/// <summary>Everything about plurals: the sets, and which set each locale has.</summary>
internal sealed record PluralTables(
    PluralRuleSets Cardinals,
    PluralRuleSets Ordinals,
    PluralRangeSets Ranges
)
{
    /// <summary>Reads them from cldr-core.</summary>
    public static PluralTables Read(NpmPackages packages) =>
        new(
            new PluralRuleSets(PluralJson.Read(packages, "plurals", "cardinal")),
            new PluralRuleSets(PluralJson.Read(packages, "ordinals", "ordinal")),
            new PluralRangeSets(packages)
        );

    /// <summary>All locales that have rules of their own.</summary>
    public IEnumerable<string> Locales =>
        Cardinals
            .Sources.Concat(Ordinals.Sources)
            .Select(source => source.Locale)
            .Concat(Ranges.Sources.Select(source => source.Locale))
            .Distinct(StringComparer.Ordinal);

    /// <summary>The rules of a locale, its own or inherited.</summary>
    public PluralRules RulesOf(string locale) =>
        new(Cardinals.IndexOf(locale), Ordinals.IndexOf(locale), Ranges.IndexOf(locale));
}
