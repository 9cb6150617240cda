namespace LocaleGen;

/// <summary>Runs every check that needs nothing but locale files.</summary>
public static class CatalogChecks
{
    /// <summary>Checks a project's files; linear in their size, and never throws whatever they hold.</summary>
    /// <param name="folder">The files.</param>
    /// <param name="data">Knows which locales there are, and which falls back to which.</param>
    /// <param name="knownTags">The tags to offer instead of an unknown one.</param>
    /// <param name="filter">Which rules are asked; those that are on by default where it is null.</param>
    /// <returns>What is wrong: by check, then by locale and place.</returns>
    public static IReadOnlyList<CatalogDiagnostic> Check(
        LocaleFolder folder,
        ILocaleData data,
        IReadOnlyCollection<string> knownTags,
        RuleFilter? filter = null
    )
    {
        filter ??= RuleFilter.Default;
        return
        [
            .. Ask(folder, data, knownTags, new TextReview(filter))
                .Where(found => filter.Has(found.Rule)),
        ];
    }

    private static IEnumerable<CatalogDiagnostic> Ask(
        LocaleFolder folder,
        ILocaleData data,
        IReadOnlyCollection<string> knownTags,
        TextReview review
    ) =>
        [
            .. LocaleTagCheck.Check(folder, data, knownTags),
            .. folder.Locales.SelectMany(locale => locale.Files).SelectMany(FileChecks.Check),
            .. folder.Locales.SelectMany(DuplicateKeyCheck.Check),
            .. NameClashCheck.Check(folder),
            .. MissingKeyCheck.Check(folder, data.Tags),
            .. ArgumentCheck.Check(folder),
            .. TagCheck.Check(folder),
            .. CompileCheck.Check(folder, data),
            .. TextReviewCheck.Check(folder, data, review),
        ];
}
