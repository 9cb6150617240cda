namespace LocaleGen;

/// <summary>Finds keys of the source locale that a locale neither has nor inherits (LOC101).</summary>
internal static class MissingKeyCheck
{
    private const int ShownLength = 60;

    /// <summary>Checks a translation.</summary>
    /// <remarks>
    /// Silent about a locale that falls back to another one than the source, since the other is checked; about one that
    /// has the source's language, since its readers get their own; and about one with a file that could not be read whole.
    /// </remarks>
    /// <param name="folder">The files.</param>
    /// <param name="keys">The keys of the locale; nothing is said of the source.</param>
    /// <param name="tags">Knows which locale falls back to which.</param>
    /// <param name="extra">The keys that only the locale has; what one of them means is reported there.</param>
    public static IEnumerable<CatalogDiagnostic> Check(
        LocaleFolder folder,
        LocaleKeys keys,
        TagTable tags,
        IReadOnlyList<ExtraKey> extra
    ) =>
        !keys.IsOfSource
        && keys.IsWhole
        && keys.OfSource().Any(pair => pair.Place is null)
        && FallsBackToSource(keys, folder, tags)
            ? Check(keys, [.. extra.Select(key => key.Meant).OfType<string>()])
            : [];

    private static bool FallsBackToSource(LocaleKeys keys, LocaleFolder folder, TagTable tags)
    {
        if (keys.Tag is not { } tag || folder.Source?.Tag is not { } source)
        {
            return false;
        }

        var (own, sources) = (tags.Maximize(tag), tags.Maximize(source));
        var isSameLanguage = own.Language == sources.Language && own.Script == sources.Script;
        return !isSameLanguage
            && source == FallbackChains.ParentOf(tags, tag, folder.Supported, source);
    }

    private static IEnumerable<CatalogDiagnostic> Check(LocaleKeys keys, HashSet<string> misspelt)
    {
        var previous = new Dictionary<string, string>(StringComparer.Ordinal);
        var existing = new Dictionary<(CatalogFile, string), KeyPlace>();
        foreach (var (source, place) in keys.OfSource())
        {
            var key = source.Entry.Key;
            var group = GroupOf(key);
            if (place is { } translated)
            {
                existing[(translated.File, group)] = translated;
            }
            else if (!misspelt.Contains(key))
            {
                previous.TryGetValue(group, out var before);
                yield return Report(keys, source, before, existing);
            }

            previous[group] = key;
        }
    }

    private static CatalogDiagnostic Report(
        LocaleKeys keys,
        PlacedEntry source,
        string? previous,
        Dictionary<(CatalogFile, string), KeyPlace> existing
    )
    {
        var key = source.Entry.Key;
        var text =
            $"'{key}' is missing in '{keys.Culture}': add it (source: \"{Shorten(source.Text)}\")";
        if (keys.FileFor(key, source.File.Place.Prefix) is not { } file)
        {
            return new(LocaleRules.KeyMissing, keys.Files[0], keys.Files[0].File.Opening, text)
            {
                Key = key,
            };
        }

        KeyPlace? after = existing.TryGetValue((file, GroupOf(key)), out var near) ? near : null;
        return new(LocaleRules.KeyMissing, file, after?.Range ?? PlaceOfGroup(file, key), text)
        {
            Key = key,
            Fix = LocaleFix.Of(
                $"Add '{key}'",
                new KeyAddition(file.Path, new MissingKey(key, source.Text, previous, after?.Key))
                {
                    Prefix = file.Place.Prefix,
                }
            ),
        };
    }

    private static TextRange PlaceOfGroup(CatalogFile file, string key)
    {
        for (var group = GroupOf(key); group.Length > 0; group = GroupOf(group))
        {
            if (file.File.Groups.FirstOrDefault(known => known.Key == group) is { } found)
            {
                return found.KeyRange;
            }
        }

        return file.File.Opening;
    }

    private static string GroupOf(string key) =>
        key.Substring(0, Math.Max(0, key.LastIndexOf('.')));

    private static string Shorten(string text)
    {
        var line = text.Replace("\r", "").Replace('\n', ' ');
        return line.Length <= ShownLength ? line : line.Substring(0, ShownLength - 1) + "…";
    }
}
