namespace LocaleGen;

/// <summary>Runs every check that needs nothing but locale files.</summary>
public static class CatalogChecks
{
    /// <summary>Checks a project's files; linear in their size, and never throws whatever they hold.</summary>
    /// <param name="folder">The files.</param>
    /// <param name="tags">Knows which locale falls back to which.</param>
    /// <param name="knownTags">The tags of the locales that CLDR has data for.</param>
    /// <returns>What is wrong: by check, then by locale and place.</returns>
    public static IReadOnlyList<CatalogDiagnostic> Check(
        LocaleFolder folder,
        TagTable tags,
        IReadOnlyCollection<string> knownTags
    ) =>
        [
            .. LocaleTagCheck.Check(folder, knownTags),
            .. folder.Locales.SelectMany(locale => locale.Files).SelectMany(FileChecks.Check),
            .. folder.Locales.SelectMany(DuplicateKeyCheck.Check),
            .. MissingKeyCheck.Check(folder, tags),
            .. ArgumentCheck.Check(folder),
        ];
}
