namespace LocaleGen;

/// <summary>Finds keys of translations that the source locale does not have (LOC102).</summary>
public static class ExtraKeyCheck
{
    // More are no misspelt names, but another catalog.
    private const int MostMisspelt = 50;

    /// <summary>Finds them in a translation.</summary>
    /// <remarks>
    /// Silent where the project has no source locale, and where a file of it or of the translation could not be read whole.
    /// </remarks>
    public static IReadOnlyList<ExtraKey> Find(LocaleFolder folder, FolderLocale locale)
    {
        if (folder.Source is not { } source || locale == source)
        {
            return [];
        }

        List<PlacedEntry>? extra = null;
        var walk = new KeyWalk(source);
        foreach (var entry in locale.Texts)
        {
            if (walk.Find(entry.Entry.Key) is null)
            {
                (extra ??= []).Add(entry);
            }
        }

        return extra is not null && locale.IsWhole && source.IsWhole
            ? [.. WithMeanings(locale, extra, source)]
            : [];
    }

    /// <summary>Reports them.</summary>
    public static IEnumerable<CatalogDiagnostic> Check(
        LocaleFolder folder,
        IEnumerable<ExtraKey> keys
    ) =>
        // One that is only written in another form is reported as that.
        keys.Where(key => key.Meant is null || key.Meant != FormC.Of(key.Entry.Entry.Key))
            .Select(key => Report(key, folder.SourceLocale));

    private static IEnumerable<ExtraKey> WithMeanings(
        FolderLocale locale,
        List<PlacedEntry> extra,
        FolderLocale source
    )
    {
        var missing =
            extra.Count > MostMisspelt
                ? []
                : source
                    .Texts.Select(text => text.Entry.Key)
                    .Where(key => locale.Find(key) is null)
                    .GroupBy(GroupOf)
                    .ToDictionary(group => group.Key, group => group.Select(NameOf).ToList());
        foreach (var entry in extra)
        {
            var group = GroupOf(entry.Entry.Key);
            var near = missing.TryGetValue(group, out var names)
                ? FindMeant(NameOf(entry.Entry.Key), names)
                : null;
            if (near is not null)
            {
                names!.Remove(near);
            }

            yield return new(entry, near is null ? null : group + near);
        }
    }

    private static string? FindMeant(string name, List<string> names)
    {
        var normalized = FormC.Of(name);
        return names.Contains(normalized) ? normalized : NearMatch.Find(name, names);
    }

    private static CatalogDiagnostic Report(ExtraKey extra, string sourceLocale)
    {
        var (entry, file) = (extra.Entry, extra.Entry.File);
        var key = entry.Entry.Key;
        var remedy = extra.Meant is { } meant
            ? $"rename it to '{meant}'"
            : "remove it, or add it to the source";
        LocaleChange change = extra.Meant is { } name
            ? new KeyRenaming(file.Path, key, name)
            : new KeyRemoval(file.Path, key);
        return new(
            LocaleRules.KeyOnlyInTranslation,
            file,
            entry.KeyRange,
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
