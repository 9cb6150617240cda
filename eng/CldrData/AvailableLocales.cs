namespace LocaleGen;

/// <summary>Which locales there are, and what deprecated ones are called today.</summary>
internal static class AvailableLocales
{
    /// <summary>The locales of cldr-core, in ordinal order.</summary>
    public static IReadOnlyList<string> Read(NpmPackages packages) =>
        packages.Read(
            "cldr-core/availableLocales.json",
            json =>
                json.GetProperty("availableLocales")
                    .GetProperty("full")
                    .EnumerateArray()
                    .Select(locale => locale.GetString()!)
                    .Order(StringComparer.Ordinal)
                    .ToArray()
        );

    /// <summary>What replaces a deprecated language, such as <c>sr-Latn</c> for <c>sh</c>.</summary>
    public static IReadOnlyDictionary<string, string> ReadLanguageAliases(NpmPackages packages) =>
        packages.Read(
            "cldr-core/supplemental/aliases.json",
            json =>
                json.GetProperty("supplemental")
                    .GetProperty("metadata")
                    .GetProperty("alias")
                    .GetProperty("languageAlias")
                    .EnumerateObject()
                    .ToDictionary(
                        alias => alias.Name,
                        alias => alias.Value.GetProperty("_replacement").GetString()!
                    )
        );
}
