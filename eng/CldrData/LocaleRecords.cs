namespace LocaleGen;

/// <summary>Puts the records of all locales together.</summary>
internal static class LocaleRecords
{
    private const string Root = "und";

    /// <summary>The locales of cldr-core, then those that CLDR has plural rules for and nothing else.</summary>
    /// <remarks>
    /// The latter write numbers as the language they are an old name of (sh: sr-Latn), else, inheriting nothing, as root.
    /// </remarks>
    public static IReadOnlyList<LocaleRecord> Make(
        IReadOnlyList<string> locales,
        PluralTables plurals,
        IReadOnlyDictionary<string, NumberRecord> numbers,
        IReadOnlyDictionary<string, string> aliases
    )
    {
        var pluralOnly = plurals
            .Locales.Except(locales, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        return
        [
            .. locales.Select(locale => new LocaleRecord(
                locale,
                plurals.RulesOf(locale),
                numbers[locale]
            )),
            .. pluralOnly.Select(locale => new LocaleRecord(
                locale,
                plurals.RulesOf(locale),
                numbers.GetValueOrDefault(aliases.GetValueOrDefault(locale, Root), numbers[Root])
            )),
        ];
    }
}
