namespace LocaleGen;

/// <summary>Finds texts whose tags are not those of the source text (LOC104).</summary>
public static class TagCheck
{
    /// <summary>Checks every readable text of a locale that the source locale has a readable text for.</summary>
    public static IEnumerable<CatalogDiagnostic> Check(LocaleFolder folder, FolderLocale locale)
    {
        if (folder.Source is null || locale == folder.Source)
        {
            return [];
        }

        var found = new List<CatalogDiagnostic>();
        var walk = new KeyWalk(folder.Source);
        foreach (var text in locale.Texts)
        {
            if (
                text.Message is not null
                && walk.Find(text.Entry.Key) is { Message: not null } source
                && (MayHaveTags(text) || MayHaveTags(source))
                && !text.IsBlank
            )
            {
                Check(text, source, found);
            }
        }

        return found;
    }

    private static void Check(PlacedEntry text, PlacedEntry source, List<CatalogDiagnostic> found)
    {
        var parity = new TagParity(
            source.Message!,
            source.Entry.Entry.Metadata?.Tags ?? EquatableList<string>.Empty
        );
        foreach (var error in parity.Check(text.Message!, text.Text.Length))
        {
            found.Add(CatalogDiagnostic.Of(text.File, text.Entry.Entry, error));
        }
    }

    private static bool MayHaveTags(PlacedEntry text) => text.Text.IndexOf('<') >= 0;
}
