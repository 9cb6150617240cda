namespace LocaleGen;

/// <summary>Asks the checks of single texts (<see cref="TextReview"/>) about locale files.</summary>
internal static class TextReviewCheck
{
    /// <summary>Reviews all texts of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="source">The tag of the source locale; null where there is none.</param>
    /// <param name="data">Knows the plural rules.</param>
    /// <param name="review">The checks.</param>
    /// <param name="found">Takes what is wrong.</param>
    public static void Check(
        PairedFile file,
        string? source,
        ILocaleData data,
        TextReview review,
        List<CatalogDiagnostic> found
    )
    {
        var locale = LocaleOf(file.File.Place.Culture, data);
        var sourceLocale = source is null ? locale : LocaleOf(source, data);
        var faults = new List<MessageError>();
        foreach (var text in file.Texts)
        {
            var translated = text.Source is { } original
                ? Review(original.Entry, sourceLocale)
                : null;
            review.Check(Review(text.Entry, locale, translated), faults);
            foreach (var fault in faults)
            {
                found.Add(CatalogDiagnostic.Of(file.File, text.Entry.Entry, fault));
            }

            faults.Clear();
        }
    }

    private static ReviewedText Review(
        CatalogEntry entry,
        ReviewedLocale locale,
        ReviewedText? source = null
    )
    {
        var metadata = entry.Entry.Metadata;
        return new(entry.Entry.Text, entry.Parsed, locale)
        {
            Source = source,
            MaxLength = metadata?.MaxLength ?? source?.MaxLength,
            SourceHash = metadata?.SourceHash,
            Declarations = source?.Declarations ?? DeclarationsOf(metadata),
            DeclaredArguments = metadata is { Arguments.Count: > 0 } declared
                ? [.. declared.Arguments.Select(argument => argument.Name)]
                : source?.DeclaredArguments ?? [],
        };
    }

    private static IReadOnlyList<ArgumentDeclaration> DeclarationsOf(TextMetadata? metadata) =>
        metadata is { Arguments.Count: > 0 }
            ?
            [
                .. metadata.Arguments.Select(argument => new ArgumentDeclaration(
                    argument.Name,
                    argument.TypeName
                )),
            ]
            : [];

    private static ReviewedLocale LocaleOf(string culture, ILocaleData data) =>
        ReviewedLocale.Of(
            culture,
            LocaleTag.TryParse(culture, out var tag) ? data.Find(tag) : null
        );
}
