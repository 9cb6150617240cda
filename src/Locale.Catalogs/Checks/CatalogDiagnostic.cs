namespace LocaleGen;

/// <summary>What a check has to say.</summary>
/// <param name="Rule">Which rule speaks.</param>
/// <param name="File">The file it is about, or null where it is about the project.</param>
/// <param name="Range">Where, in UTF-16 code units of the file.</param>
/// <param name="Text">What is wrong and what to do, in one English sentence without a final full stop.</param>
public sealed record CatalogDiagnostic(
    LocaleRule Rule,
    CatalogFile? File,
    TextRange Range,
    string Text
)
{
    /// <summary>The key it is about, or null: what a baseline knows it by, since places move.</summary>
    public string? Key { get; init; }

    /// <summary>What would mend it, or null where only a person can know.</summary>
    public LocaleFix? Fix { get; init; }

    /// <summary>What is wrong with a message, at its place in the file.</summary>
    public static CatalogDiagnostic Of(CatalogFile file, LocaleEntry entry, MessageError error) =>
        new(error.Rule, file, file.MapRange(entry, error.Range), error.Text)
        {
            Key = entry.Key,
            Fix =
                error.Fix is { } fix && IsRight(entry.Content, fix)
                    ? FixOf(file, entry, fix)
                    : null,
        };

    // Fixes are written as ICU messages have it; most read the same in other syntaxes.
    private static bool IsRight(LocaleText text, MessageFix fix) =>
        text.Syntax == MessageSyntax.Icu
        || MessageParser.Parse(fix.Apply(text.Text), DeclaredTags.None, text.Syntax).Message
            is not null;

    private static LocaleFix FixOf(CatalogFile file, LocaleEntry entry, MessageFix fix) =>
        new(
            fix.Title,
            new([
                .. fix.Edits.Select(edit => ChangeOf(file, entry, edit)),
                .. fix.Review is { } note
                    ? [MarkOf(file, entry, note)]
                    : Array.Empty<LocaleChange>(),
            ])
        );

    private static LocaleChange MarkOf(CatalogFile file, LocaleEntry entry, string note) =>
        new ReviewMark(file.Path, entry.Key, note) { Prefix = file.Place.Prefix };

    private static LocaleChange ChangeOf(CatalogFile file, LocaleEntry entry, TextEdit edit)
    {
        var place = file.MapRange(entry, edit.Range);
        return new TextChange(file.Path, place, file.Escape(entry, place, edit.Text))
        {
            Prefix = file.Place.Prefix,
        };
    }
}
