namespace LocaleGen;

/// <summary>Runs every check that needs nothing but locale files.</summary>
public static class CatalogChecks
{
    /// <summary>Checks a project's files; linear in their size, and never throws whatever they hold.</summary>
    /// <param name="folder">The files.</param>
    /// <param name="data">Knows which locales there are, and which falls back to which.</param>
    /// <param name="knownTags">The tags to offer instead of an unknown one.</param>
    /// <returns>What is wrong: by check, then by locale and place.</returns>
    public static IReadOnlyList<CatalogDiagnostic> Check(
        LocaleFolder folder,
        ILocaleData data,
        IReadOnlyCollection<string> knownTags
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
            .. NoteCheck.Check(folder),
        ];
}
