namespace LocaleGen;

/// <summary>Finds texts whose arguments are not those of the source text, or of another type (LOC103).</summary>
public static class ArgumentCheck
{
    /// <summary>Checks every key of the source locale in all locales that have a readable text for it.</summary>
    public static IEnumerable<CatalogDiagnostic> Check(LocaleFolder folder) =>
        folder.Source is null
            ? []
            : folder
                .Source.Texts.Where(source => source.Message is not null)
                .SelectMany(source => Check(folder, source));

    private static IEnumerable<CatalogDiagnostic> Check(LocaleFolder folder, PlacedEntry source)
    {
        var declared =
            source.Entry.Entry.Metadata?.Arguments ?? EquatableList<DeclaredArgument>.Empty;
        var translations = folder
            .Translations.Select(locale => locale.Find(source.Entry.Key))
            .OfType<PlacedEntry>()
            .Where(text => text.Message is not null)
            .ToList();
        var parity = new ArgumentParity(
            source.Message!,
            declared.Select(argument => argument.Name)
        );
        return translations
            .SelectMany(text =>
                parity
                    .Check(text.Entry.Uses, text.Text.Length)
                    .Select(error => Report(text, error.Range, error.Text))
            )
            .Concat(FindClashes([source, .. translations], declared));
    }

    private static IEnumerable<CatalogDiagnostic> FindClashes(
        IReadOnlyList<PlacedEntry> texts,
        IEnumerable<DeclaredArgument> declared
    )
    {
        // The merger names locales; a path names one as well as a tag does, and leads back to the text.
        var uses = texts.Select(text => new LocaleUses(text.File.Path, text.Entry.Uses)).ToList();
        var declarations = declared
            .Select(argument => new ArgumentDeclaration(argument.Name, argument.TypeName))
            .ToList();
        foreach (var clash in SignatureMerger.Merge(uses, declarations).Clashes)
        {
            var text = Find(clash.Place);
            yield return Report(
                text,
                clash.Place.Use.Range,
                clash.Describe(place => Describe(Find(place), place.Use.Range))
            );
        }

        PlacedEntry Find(ArgumentPlace place) =>
            texts.First(text => text.File.Path == place.Locale);
    }

    private static string Describe(PlacedEntry text, TextRange range) =>
        text.File.Describe(text.File.MapRange(text.Entry.Entry, range).Start);

    private static CatalogDiagnostic Report(PlacedEntry text, TextRange range, string message) =>
        new(
            LocaleRules.ArgumentMismatch,
            text.File,
            text.File.MapRange(text.Entry.Entry, range),
            message
        );
}
