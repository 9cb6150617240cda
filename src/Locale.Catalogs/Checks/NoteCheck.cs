namespace LocaleGen;

/// <summary>Finds what messages may say and hardly mean, or say in a way that has a better one (LOC011 to LOC013, LOC208, LOC209).</summary>
public static class NoteCheck
{
    /// <summary>Looks at all texts of the files.</summary>
    public static IEnumerable<CatalogDiagnostic> Check(LocaleFolder folder) =>
        folder.Locales.SelectMany(locale => locale.Files).SelectMany(Check);

    private static IEnumerable<CatalogDiagnostic> Check(CatalogFile file) =>
        file.Entries.SelectMany(entry =>
            entry.Parsed.Notes.Select(note => new CatalogDiagnostic(
                note.Rule,
                file,
                file.MapRange(entry.Entry, note.Range),
                note.Text
            ))
        );
}
