namespace LocaleGen;

/// <summary>Finds keys of the source locale that become one C# name (LOC006).</summary>
public static class NameClashCheck
{
    /// <summary>Checks the keys that accessors are generated for.</summary>
    /// <param name="folder">The files.</param>
    /// <param name="memberPath">
    /// Gives the members that lead to a key's accessor, joined by dots: <c>alerts.sign-in</c> → <c>Alerts.SignIn</c>.
    /// </param>
    public static IEnumerable<CatalogDiagnostic> Check(
        LocaleFolder folder,
        Func<string, string> memberPath
    )
    {
        var first = new Dictionary<string, PlacedEntry>(StringComparer.Ordinal);
        foreach (var entry in folder.Source?.Entries ?? EquatableList<PlacedEntry>.Empty)
        {
            var path = memberPath(entry.Entry.Key);
            if (!first.TryGetValue(path, out var known))
            {
                first.Add(path, entry);
            }
            else if (known.Entry.Key != entry.Entry.Key)
            {
                yield return Report(entry, known, path);
            }
        }

        foreach (var (path, member) in KeyOrder.GroupsAmong(first.Keys))
        {
            // A key that is itself a group is a duplicate key, and reported as that.
            if (!KeyOrder.IsGroupOf(first[path].Entry.Key, first[member].Entry.Key))
            {
                yield return Report(first[path], first[member], path);
            }
        }
    }

    private static CatalogDiagnostic Report(PlacedEntry entry, PlacedEntry other, string path)
    {
        var place = other.File.Describe(other.KeyRange.Start);
        var text =
            $"'{entry.Entry.Key}' and '{other.Entry.Key}' in {place} both need the C# name '{path}': rename one in all locales";
        return new(LocaleRules.NameClash, entry.File, entry.KeyRange, text);
    }
}
