namespace LocaleGen;

/// <summary>Which locale another inherits from (UTS #35, Part 1, Parent Locales), among those that the packages have.</summary>
internal sealed class ParentLocales(NpmPackages packages)
{
    private const string Root = "und";

    private readonly Lazy<Dictionary<string, string>> parents = new(() => Read(packages));
    private readonly Lazy<HashSet<string>> locales = new(() =>
        [.. AvailableLocales.Read(packages)]
    );

    /// <summary>The parent; null where that is root.</summary>
    public string? Of(string locale)
    {
        if (!parents.Value.TryGetValue(locale, out var parent))
        {
            var end = locale.LastIndexOf('-');
            parent = end > 0 ? locale[..end] : Root;
        }

        return parent == Root ? null
            : locales.Value.Contains(parent) ? parent
            : Of(parent);
    }

    private static Dictionary<string, string> Read(NpmPackages packages) =>
        packages.Read(
            "cldr-core/supplemental/parentLocales.json",
            json =>
                json.GetProperty("supplemental")
                    .GetProperty("parentLocales")
                    .GetProperty("parentLocale")
                    .EnumerateObject()
                    .ToDictionary(row => row.Name, row => row.Value.GetString()!)
        );
}
