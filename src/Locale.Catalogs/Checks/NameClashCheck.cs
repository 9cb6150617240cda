namespace LocaleGen;

/// <summary>Finds keys of the source locale that become one C# name (LOC006).</summary>
public static class NameClashCheck
{
    /// <summary>Checks the keys that accessors are generated for.</summary>
    /// <param name="folder">The files.</param>
    /// <param name="memory">The names of keys that are the same as before.</param>
    public static IEnumerable<CatalogDiagnostic> Check(
        LocaleFolder folder,
        CheckMemory? memory = null
    )
    {
        if (folder.Source is not { } source)
        {
            return [];
        }

        string[] keys = [.. source.Texts.Select(text => text.Entry.Key)];

        var clashes = memory is null
            ? KeyNames.Of(keys).Clashes
            : memory.Names.Get(source.Files[0], keys, () => KeyNames.Of(keys).Clashes);

        // A key that is also a group is a duplicate key, and reported as that.
        return clashes
            .Where(clash =>
                !KeyOrder.IsGroupOf(clash.Key, clash.Earlier)
                && !KeyOrder.IsGroupOf(clash.Earlier, clash.Key)
            )
            .Select(clash =>
                Report(source.Find(clash.Key)!, source.Find(clash.Earlier)!, clash.Name)
            );
    }

    private static CatalogDiagnostic Report(PlacedEntry entry, PlacedEntry earlier, string name)
    {
        var place = earlier.File.Describe(earlier.KeyRange.Start);
        var text =
            $"'{entry.Entry.Key}' needs the C# name '{name}', which '{earlier.Entry.Key}' in {place} takes: rename one in all locales";
        return new(LocaleRules.NameClash, entry.File, entry.KeyRange, text)
        {
            Key = entry.Entry.Key,
        };
    }
}
