namespace LocaleGen;

/// <summary>Finds keys of translations that the source locale does not have (LOC102).</summary>
internal static class ExtraKeyCheck
{
    // More are no misspelt names, but another catalog.
    private const int MostMisspelt = 50;

    /// <summary>Finds them in a translation.</summary>
    /// <remarks>
    /// Silent where the project has no source locale, and where a file of it or of the translation could not be read whole.
    /// </remarks>
    public static IReadOnlyList<ExtraKey> Find(LocaleFolder folder, LocaleKeys keys) =>
        keys.Others.Count > 0
        && folder.Source is { IsWhole: true }
        && !keys.IsOfSource
        && keys.IsWhole
            ? [.. WithMeanings(keys)]
            : [];

    /// <summary>Reports them.</summary>
    public static IEnumerable<CatalogDiagnostic> Check(
        LocaleFolder folder,
        IEnumerable<ExtraKey> keys
    ) =>
        // One that is only written in another form is reported as that.
        keys.Where(key => key.Meant is null || key.Meant != FormC.Of(key.Place.Key))
            .Select(key => Report(key, folder.SourceLocale));

    private static IEnumerable<ExtraKey> WithMeanings(LocaleKeys keys)
    {
        var missing =
            keys.Others.Count > MostMisspelt
                ? []
                : keys.OfSource()
                    .Where(pair => pair.Place is null)
                    .Select(pair => pair.Source.Entry.Key)
                    .GroupBy(GroupOf)
                    .ToDictionary(group => group.Key, group => group.Select(NameOf).ToList());
        foreach (var place in keys.Others)
        {
            var group = GroupOf(place.Key);
            var near = missing.TryGetValue(group, out var names)
                ? FindMeant(NameOf(place.Key), names)
                : null;
            if (near is not null)
            {
                names!.Remove(near);
            }

            yield return new(place, near is null ? null : group + near);
        }
    }

    private static string? FindMeant(string name, List<string> names)
    {
        var normalized = FormC.Of(name);
        return names.Contains(normalized) ? normalized : NearMatch.Find(name, names);
    }

    private static CatalogDiagnostic Report(ExtraKey extra, string sourceLocale)
    {
        var (key, file, range) = extra.Place;
        var remedy = extra.Meant is { } meant
            ? $"rename it to '{meant}'"
            : "remove it, or add it to the source";
        LocaleChange change = extra.Meant is { } name
            ? new KeyRenaming(file.Path, key, name)
            : new KeyRemoval(file.Path, key);
        return new(
            LocaleRules.KeyOnlyInTranslation,
            file,
            range,
            $"The source locale '{sourceLocale}' has no '{key}': {remedy}"
        )
        {
            Key = key,
            Fix = LocaleFix.Of(
                extra.Meant is null ? $"Remove '{key}'" : $"Rename '{key}' to '{extra.Meant}'",
                change with
                {
                    Prefix = file.Place.Prefix,
                }
            ),
        };
    }

    private static string GroupOf(string key) => key.Substring(0, key.LastIndexOf('.') + 1);

    private static string NameOf(string key) => key.Substring(key.LastIndexOf('.') + 1);
}
