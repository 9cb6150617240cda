namespace LocaleGen;

/// <summary>Finds keys that two files of one locale have, or that one has as a text and another as a group (LOC003).</summary>
/// <remarks>Within one file the reader finds them.</remarks>
public static class DuplicateKeyCheck
{
    /// <summary>Checks one locale.</summary>
    public static IEnumerable<CatalogDiagnostic> Check(FolderLocale locale) =>
        locale.Files.Count < 2 ? []
        : locale.HasEachKeyOnce ? FindTextsThatAreGroups(locale)
        : FindTwice(locale).Concat(FindTextsThatAreGroups(locale));

    private static IEnumerable<CatalogDiagnostic> FindTwice(FolderLocale locale) =>
        from entry in locale.Entries
        let first = locale.Find(entry.Entry.Key)!
        where !ReferenceEquals(first, entry)
        select Report(
            entry,
            $"'{entry.Entry.Key}' stands in {Describe(first)} already: delete one"
        );

    private static IEnumerable<CatalogDiagnostic> FindTextsThatAreGroups(FolderLocale locale) =>
        from pair in KeyOrder.GroupsAmong(locale.Texts.Select(entry => entry.Entry.Key))
        let member = Describe(locale.Find(pair.Member)!)
        let text = $"'{pair.Text}' is a text here, and a group because of '{pair.Member}' in {member}: rename one"
        select Report(locale.Find(pair.Text)!, text);

    private static CatalogDiagnostic Report(PlacedEntry entry, string text) =>
        new(LocaleRules.DuplicateKey, entry.File, entry.KeyRange, text) { Key = entry.Entry.Key };

    private static string Describe(PlacedEntry entry) => entry.File.Describe(entry.KeyRange.Start);
}
