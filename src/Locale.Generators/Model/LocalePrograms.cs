namespace LocaleGen;

/// <summary>The compiled texts of one locale.</summary>
/// <param name="Settings">What the project file says.</param>
/// <param name="Locale">The locale.</param>
/// <param name="Programs">The table of programs, in the order of the catalog's keys.</param>
/// <param name="Formats">The table of formats; empty where the locale's messages use none.</param>
internal sealed record LocalePrograms(
    ProjectSettings Settings,
    LocaleModel Locale,
    string Programs,
    string Formats
)
{
    /// <summary>Compiles; a text that has an error has no program, and its fallback is shown.</summary>
    public static LocalePrograms Compile(
        CatalogModel catalog,
        LocaleContent locale,
        CancellationToken token
    )
    {
        var texts = locale.Texts.Texts.ToDictionary(text => text.Key, StringComparer.Ordinal);
        var formats = new FormatResolver(CldrData.Full.Find(LocaleTag.Parse(locale.Tag))!);
        var model = catalog.Find(locale.Tag);
        var table = new ProgramTable();
        foreach (var key in catalog.Keys)
        {
            token.ThrowIfCancellationRequested();
            table.Add(
                texts.TryGetValue(key.Key, out var text)
                    ? Compile(text, catalog.Tags, key.Signature, formats)
                    : null
            );
        }

        return new LocalePrograms(
            catalog.Settings,
            model,
            table.ToString(),
            Resolve(model, formats)
        );
    }

    private static string? Compile(
        LocaleText text,
        TagDeclarations tags,
        MessageSignature signature,
        FormatResolver formats
    ) =>
        MessageParser.Parse(text.Text, tags.For(text)).Message is { } message
            ? MessageCompiler.Compile(message, signature, formats).Program
            : null;

    private static string Resolve(LocaleModel locale, FormatResolver formats)
    {
        var table = new FormatTable();
        foreach (var key in locale.Formats)
        {
            // What does not resolve is reported where it is written, and its text has no program.
            if (formats.Resolve(key) is { } format)
            {
                table.Add(key, format);
            }
        }

        return table.Write();
    }
}
