namespace LocaleGen;

/// <summary>Finds texts whose tags are not those of the source text (LOC104).</summary>
internal static class TagCheck
{
    /// <summary>Checks every readable text that the source locale has a readable text for.</summary>
    public static void Check(PairedFile file, List<CatalogDiagnostic> found)
    {
        foreach (var text in file.Texts)
        {
            if (
                text.IsComparable
                && (MayHaveTags(text.Entry) || MayHaveTags(text.Source!.Entry))
                && !text.Entry.IsBlank
            )
            {
                Check(file.File, text.Entry, text.Source!, found);
            }
        }
    }

    private static void Check(
        CatalogFile file,
        CatalogEntry text,
        PlacedEntry source,
        List<CatalogDiagnostic> found
    )
    {
        var parity = new TagParity(
            source.Message!,
            source.Entry.Entry.Metadata?.Tags ?? EquatableList<string>.Empty
        );
        foreach (var error in parity.Check(text.Parsed.Message!, text.Entry.Text.Length))
        {
            found.Add(CatalogDiagnostic.Of(file, text.Entry, error));
        }
    }

    private static bool MayHaveTags(CatalogEntry text) => text.Entry.Content.MayHaveTags;
}
