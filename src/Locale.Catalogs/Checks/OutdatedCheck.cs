namespace LocaleGen;

/// <summary>Finds translations of a source text that has changed since (LOC105).</summary>
/// <remarks>Only where the metadata of a translation says, as <c>sourceHash</c>, which text it translates.</remarks>
internal static class OutdatedCheck
{
    /// <summary>Checks the texts of a translation.</summary>
    public static void Check(PairedFile file, List<CatalogDiagnostic> found)
    {
        foreach (var text in file.Texts)
        {
            if (
                text.IsFirst
                && text.Source is { } original
                && text.Entry.Entry.Metadata is { SourceHash: { } hash } metadata
                && TextHash.Of(original.Text) is var now
                && !now.Equals(hash.Trim(), StringComparison.OrdinalIgnoreCase)
            )
            {
                found.Add(Report(file.File, text.Entry.Key, metadata.SourceHashPlace.Range, now));
            }
        }
    }

    private static CatalogDiagnostic Report(
        CatalogFile file,
        string key,
        TextRange place,
        string now
    ) =>
        new(
            LocaleRules.Outdated,
            file,
            place,
            $"The source text of '{key}' has changed since it was translated: translate it anew, and write its hash, \"{now}\""
        )
        {
            Key = key,
            Fix = LocaleFix.Of(
                $"Mark '{key}' as up to date",
                new TextChange(file.Path, place, now) { Prefix = file.Place.Prefix }
            ),
        };
}
