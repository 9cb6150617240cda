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
        var formats = FormatsOf(locale);
        var model = catalog.Find(locale.Tag);
        var programs = Compile(catalog, locale, formats, message => message, token);
        return new LocalePrograms(catalog.Settings, model, programs, Resolve(model, formats));
    }

    /// <summary>Compiles the source's texts as a pseudo-locale has them, with the source's own rules and formats.</summary>
    public static LocalePrograms CompilePseudo(
        CatalogModel catalog,
        LocaleContent source,
        LocaleModel pseudo,
        CancellationToken token
    ) =>
        new(
            catalog.Settings,
            pseudo,
            Compile(
                catalog,
                source,
                FormatsOf(source),
                message => PseudoLocale.Transform(message, pseudo.Tag),
                token
            ),
            ""
        );

    private static FormatResolver FormatsOf(LocaleContent locale) =>
        new(CldrData.Full.Find(LocaleTag.Parse(locale.Tag))!);

    private static string Compile(
        CatalogModel catalog,
        LocaleContent locale,
        FormatResolver formats,
        Func<Message, Message> transform,
        CancellationToken token
    )
    {
        var texts = locale.Texts.Texts.ToDictionary(text => text.Key, StringComparer.Ordinal);
        var table = new ProgramTable();
        foreach (var key in catalog.Keys)
        {
            token.ThrowIfCancellationRequested();
            var message = texts.TryGetValue(key.Key, out var text)
                ? text.Parse(catalog.Tags).Message
                : null;
            table.Add(
                message is null
                    ? null
                    : MessageCompiler.Compile(transform(message), key.Signature, formats).Program
            );
        }

        return table.ToString();
    }

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
