namespace LocaleGen;

/// <summary>The compiled texts of one locale.</summary>
/// <param name="Settings">What the project file says.</param>
/// <param name="Locale">The locale.</param>
/// <param name="Programs">The table of programs, in the order of the catalog's keys.</param>
internal sealed record LocalePrograms(ProjectSettings Settings, LocaleModel Locale, string Programs)
{
    /// <summary>Compiles; a text that has an error has no program, and its fallback is shown.</summary>
    public static LocalePrograms Compile(
        CatalogModel catalog,
        LocaleContent locale,
        CancellationToken token
    )
    {
        var texts = locale.Texts.Texts.ToDictionary(
            text => text.Key,
            text => text.Text,
            StringComparer.Ordinal
        );
        var record = CldrData.Full.Find(LocaleTag.Parse(locale.Tag))!;
        var table = new ProgramTable();
        foreach (var key in catalog.Keys)
        {
            token.ThrowIfCancellationRequested();
            table.Add(
                texts.TryGetValue(key.Key, out var text)
                    ? Compile(text, key.Signature, record)
                    : null
            );
        }

        return new LocalePrograms(catalog.Settings, catalog.Find(locale.Tag), table.ToString());
    }

    private static string? Compile(string text, MessageSignature signature, LocaleRecord record) =>
        MessageParser.Parse(text).Message is { } message
            ? MessageCompiler.Compile(message, signature, record).Program
            : null;
}
