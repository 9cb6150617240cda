namespace LocaleGen;

/// <summary>Asks the checks of single texts (<see cref="TextReview"/>) about locale files.</summary>
public static class TextReviewCheck
{
    /// <summary>Reviews all texts of a locale.</summary>
    /// <param name="folder">Its project.</param>
    /// <param name="locale">The locale.</param>
    /// <param name="data">Knows the plural rules.</param>
    /// <param name="review">The checks.</param>
    /// <param name="memory">What was found of files that are the same as before, as are the texts they translate.</param>
    public static IEnumerable<CatalogDiagnostic> Check(
        LocaleFolder folder,
        FolderLocale locale,
        ILocaleData data,
        TextReview review,
        CheckMemory? memory = null
    )
    {
        var source = locale == folder.Source ? null : folder.Source;
        return locale.Files.SelectMany(file =>
            memory is null
                ? Check(file, source, data, review)
                : memory.Reviews.Get(
                    file,
                    InputsOf(file, source, data, review),
                    () => Check(file, source, data, review)
                )
        );
    }

    /// <summary>All that the review of a file depends on beside the file.</summary>
    private static object?[] InputsOf(
        CatalogFile file,
        FolderLocale? source,
        ILocaleData data,
        TextReview review
    )
    {
        const int others = 3;
        var inputs = new object?[others + (source is null ? 0 : file.Entries.Count)];
        (inputs[0], inputs[1], inputs[2]) = (review.Rules, data, source?.Culture);
        for (var index = others; index < inputs.Length; index++)
        {
            inputs[index] = source!.Find(file.Entries[index - others].Key)?.Entry;
        }

        return inputs;
    }

    /// <summary>Reviews all texts of one file; what it says depends on nothing but what it is given.</summary>
    /// <param name="file">The file.</param>
    /// <param name="source">The source locale; null where the file is of it, or the project has none.</param>
    /// <param name="data">Knows the plural rules.</param>
    /// <param name="review">The checks.</param>
    public static IReadOnlyList<CatalogDiagnostic> Check(
        CatalogFile file,
        FolderLocale? source,
        ILocaleData data,
        TextReview review
    )
    {
        var locale = LocaleOf(file.Place.Culture, data);
        var sourceLocale = source is null ? null : LocaleOf(source.Culture, data);
        var faults = new List<MessageError>();
        var found = new List<CatalogDiagnostic>();
        foreach (var entry in file.Entries)
        {
            var translated = source?.Find(entry.Key) is { } other
                ? Review(other.Entry, sourceLocale!)
                : null;
            review.Check(Review(entry, locale, translated), faults);
            foreach (var fault in faults)
            {
                found.Add(CatalogDiagnostic.Of(file, entry.Entry, fault));
            }

            faults.Clear();
        }

        return found;
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
