namespace LocaleGen;

/// <summary>Finds keys that two files of one locale have, or that one has as a text and another as a group (LOC003).</summary>
/// <remarks>Within one file the reader finds them.</remarks>
internal static class DuplicateKeyCheck
{
    /// <summary>Checks one locale.</summary>
    public static IEnumerable<CatalogDiagnostic> Check(LocaleFolder folder, LocaleKeys keys) =>
        keys.Files.Count < 2 ? [] : FindTwice(keys).Concat(FindTextsThatAreGroups(folder, keys));

    private static IEnumerable<CatalogDiagnostic> FindTwice(LocaleKeys keys) =>
        from repeated in keys.Repeated
        let first = repeated.First.Describe()
        select Report(
            repeated.Place,
            $"'{repeated.Place.Key}' stands in {first} already: delete one"
        );

    // With no other keys than the source's, it has no other groups.
    private static IEnumerable<CatalogDiagnostic> FindTextsThatAreGroups(
        LocaleFolder folder,
        LocaleKeys keys
    ) =>
        keys.Others.Count == 0 && folder.Source is not { HasTextsThatAreGroups: true }
            ? []
            : from pair in KeyOrder.GroupsAmong(keys.All())
            let member = keys.Find(pair.Member)!.Value.Describe()
            let text = $"'{pair.Text}' is a text here, and a group because of '{pair.Member}' in {member}: rename one"
            select Report(keys.Find(pair.Text)!.Value, text);

    private static CatalogDiagnostic Report(KeyPlace place, string text) =>
        new(LocaleRules.DuplicateKey, place.File, place.Range, text) { Key = place.Key };
}
