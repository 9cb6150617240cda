namespace LocaleGen;

/// <summary>Finds translations of a source text that has changed since (LOC105).</summary>
/// <remarks>Only where the metadata of a translation says, as <c>sourceHash</c>, which text it translates.</remarks>
public static class OutdatedCheck
{
    /// <summary>Checks a translation.</summary>
    public static IEnumerable<CatalogDiagnostic> Check(LocaleFolder folder, FolderLocale locale)
    {
        if (folder.Source is not { } source || locale == source)
        {
            yield break;
        }

        foreach (var text in locale.Texts)
        {
            if (
                text.Entry.Entry.Metadata is { SourceHash: { } hash } metadata
                && source.Find(text.Entry.Key) is { } original
                && TextHash.Of(original.Text) is var now
                && !now.Equals(hash.Trim(), StringComparison.OrdinalIgnoreCase)
            )
            {
                yield return Report(text, metadata.SourceHashPlace.Range, now);
            }
        }
    }

    private static CatalogDiagnostic Report(PlacedEntry text, TextRange place, string now) =>
        new(
            LocaleRules.Outdated,
            text.File,
            place,
            $"The source text of '{text.Entry.Key}' has changed since it was translated: translate it anew, and write its hash, \"{now}\""
        )
        {
            Key = text.Entry.Key,
            Fix = LocaleFix.Of(
                $"Mark '{text.Entry.Key}' as up to date",
                new TextChange(text.File.Path, place, now) { Prefix = text.File.Place.Prefix }
            ),
        };
}
