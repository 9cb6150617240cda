namespace LocaleGen;

/// <summary>Finds translations whose arguments are not those of the source text (LOC103).</summary>
public static class ArgumentCheck
{
    /// <summary>Checks every key of the source locale in all locales that have a readable text for it.</summary>
    public static IEnumerable<CatalogDiagnostic> Check(LocaleFolder folder) =>
        folder.Source is null
            ? []
            : folder
                .Source.Entries.Where(source => source.Message is not null)
                .SelectMany(source => Check(folder, source));

    private static IEnumerable<CatalogDiagnostic> Check(LocaleFolder folder, PlacedEntry source)
    {
        var declared =
            source.Entry.Entry.Metadata?.Arguments ?? EquatableList<DeclaredArgument>.Empty;
        var names = declared.Select(argument => argument.Name).ToList();
        var texts = new Dictionary<string, PlacedEntry>(StringComparer.Ordinal)
        {
            [folder.Source!.Culture] = source,
        };
        foreach (var locale in folder.Translations)
        {
            if (locale.Find(source.Entry.Key) is { Message: { } message } text)
            {
                texts[locale.Culture] = text;
                foreach (
                    var error in ArgumentParity.Check(
                        source.Message!,
                        names,
                        message,
                        text.Text.Length
                    )
                )
                {
                    yield return Report(text, error.Range, error.Text);
                }
            }
        }

        foreach (var clash in FindClashes(folder.Source.Culture, texts, declared))
        {
            yield return Report(
                texts[clash.Place.Locale],
                clash.Place.Use.Range,
                clash.Describe(place => Describe(texts[place.Locale], place.Use.Range))
            );
        }
    }

    private static IEnumerable<ArgumentClash> FindClashes(
        string source,
        Dictionary<string, PlacedEntry> texts,
        IEnumerable<DeclaredArgument> declared
    )
    {
        var uses = texts
            .OrderBy(pair => pair.Key == source ? 0 : 1)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => new LocaleUses(pair.Key, ArgumentUses.Of(pair.Value.Message!)))
            .ToList();
        var declarations = declared
            .Select(argument => new ArgumentDeclaration(argument.Name, argument.TypeName))
            .ToList();
        return SignatureMerger.Merge(uses, declarations).Clashes;
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
