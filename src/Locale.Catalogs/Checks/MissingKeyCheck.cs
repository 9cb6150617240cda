namespace LocaleGen;

/// <summary>Finds keys of the source locale that a locale neither has nor inherits (LOC101).</summary>
public static class MissingKeyCheck
{
    private const int ShownLength = 60;

    /// <summary>Checks a translation.</summary>
    /// <remarks>
    /// Silent about a locale that falls back to another one than the source, since the other is checked; about one that
    /// has the source's language, since its readers get their own; and about one with a file that could not be read whole.
    /// </remarks>
    /// <param name="folder">The files.</param>
    /// <param name="locale">The locale; nothing is said of the source.</param>
    /// <param name="tags">Knows which locale falls back to which.</param>
    /// <param name="extra">The keys that only the locale has; what one of them means is reported there.</param>
    public static IEnumerable<CatalogDiagnostic> Check(
        LocaleFolder folder,
        FolderLocale locale,
        TagTable tags,
        IReadOnlyList<ExtraKey> extra
    ) =>
        folder.Source is { } source
        && locale != source
        && locale.IsWhole
        && source.Texts.Any(text => locale.Find(text.Entry.Key) is null)
        && FallsBackToSource(locale, folder, tags)
        && !HasAll(locale, source)
            ? Check(locale, source, [.. extra.Select(key => key.Meant).OfType<string>()])
            : [];

    private static bool HasAll(FolderLocale locale, FolderLocale source)
    {
        var walk = new KeyWalk(locale);
        foreach (var entry in source.Texts)
        {
            if (walk.Find(entry.Entry.Key) is null)
            {
                return false;
            }
        }

        return true;
    }

    private static bool FallsBackToSource(FolderLocale locale, LocaleFolder folder, TagTable tags)
    {
        if (locale.Tag is not { } tag || folder.Source?.Tag is not { } source)
        {
            return false;
        }

        var (own, sources) = (tags.Maximize(tag), tags.Maximize(source));
        var isSameLanguage = own.Language == sources.Language && own.Script == sources.Script;
        return !isSameLanguage
            && source == FallbackChains.ParentOf(tags, tag, folder.Supported, source);
    }

    private static IEnumerable<CatalogDiagnostic> Check(
        FolderLocale locale,
        FolderLocale source,
        HashSet<string> misspelt
    )
    {
        var previous = new Dictionary<string, string>(StringComparer.Ordinal);
        var existing = new Dictionary<(CatalogFile, string), PlacedEntry>();
        foreach (var entry in source.Texts)
        {
            var key = entry.Entry.Key;
            var group = GroupOf(key);
            if (locale.Find(key) is { } translated)
            {
                existing[(translated.File, group)] = translated;
            }
            else if (!misspelt.Contains(key))
            {
                previous.TryGetValue(group, out var before);
                yield return Report(locale, entry, before, existing);
            }

            previous[group] = key;
        }
    }

    private static CatalogDiagnostic Report(
        FolderLocale locale,
        PlacedEntry source,
        string? previous,
        Dictionary<(CatalogFile, string), PlacedEntry> existing
    )
    {
        var key = source.Entry.Key;
        var text =
            $"'{key}' is missing in '{locale.Culture}': add it (source: \"{Shorten(source.Text)}\")";
        if (locale.FileFor(key, source.File.Place.Prefix) is not { } file)
        {
            return new(LocaleRules.KeyMissing, locale.Files[0], locale.Files[0].File.Opening, text)
            {
                Key = key,
            };
        }

        existing.TryGetValue((file, GroupOf(key)), out var after);
        return new(LocaleRules.KeyMissing, file, after?.KeyRange ?? PlaceOfGroup(file, key), text)
        {
            Key = key,
            Fix = LocaleFix.Of(
                $"Add '{key}'",
                new KeyAddition(
                    file.Path,
                    new MissingKey(key, source.Text, previous, after?.Entry.Key)
                )
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
