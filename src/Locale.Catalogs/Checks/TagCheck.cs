namespace LocaleGen;

/// <summary>Finds texts whose tags are not those of the source text (LOC104).</summary>
public static class TagCheck
{
    /// <summary>Checks every key of the source locale in all locales that have a readable text for it.</summary>
    public static IEnumerable<CatalogDiagnostic> Check(LocaleFolder folder) =>
        from source in folder.Source?.Texts ?? []
        where source.Message is not null
        let parity = new TagParity(
            source.Message!,
            source.Entry.Entry.Metadata?.Tags ?? EquatableList<string>.Empty
        )
        from locale in folder.Translations
        let text = locale.Find(source.Entry.Key)
        where text?.Message is not null
        from error in parity.Check(text!.Message!, text.Text.Length)
        select new CatalogDiagnostic(
            error.Rule,
            text.File,
            text.File.MapRange(text.Entry.Entry, error.Range),
            error.Text
        );
}
