namespace LocaleGen;

/// <summary>Which folder of the packages the data of each locale comes from.</summary>
internal static class LocaleSources
{
    private const string Root = "und";

    /// <summary>The locales of cldr-core, then those that CLDR has plural rules for and nothing else.</summary>
    /// <remarks>
    /// The latter are written as the language they are an old name of (sh: sr-Latn), else, inheriting nothing, as root.
    /// </remarks>
    public static IReadOnlyList<(string Locale, string Source)> Read(
        NpmPackages packages,
        PluralTables plurals
    )
    {
        var locales = AvailableLocales.Read(packages);
        var aliases = AvailableLocales.ReadLanguageAliases(packages);
        return
        [
            .. locales.Select(locale => (locale, locale)),
            .. plurals
                .Locales.Except(locales, StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(locale =>
                    (
                        locale,
                        locales.FirstOrDefault(name => name == aliases.GetValueOrDefault(locale))
                            ?? Root
                    )
                ),
        ];
    }
}
