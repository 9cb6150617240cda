namespace LocaleGen;

/// <summary>A text as the checks of single texts see it.</summary>
/// <param name="Text">The message as written.</param>
/// <param name="Parsed">What parsing it gave.</param>
/// <param name="Locale">The locale it is in.</param>
public sealed record ReviewedText(string Text, ParsedMessage Parsed, ReviewedLocale Locale)
{
    /// <summary>
    /// The text of the source locale that it translates; null for a text of the source locale itself, and where there is
    /// none to compare it with.
    /// </summary>
    public ReviewedText? Source { get; init; }

    /// <summary>The most characters that it may have, or null: of its own metadata, else of the source's.</summary>
    public int? MaxLength { get; init; }

    /// <summary>The hash of the source text that was translated, as its metadata says, or null.</summary>
    public string? SourceHash { get; init; }

    /// <summary>The names of the arguments that the source's metadata declares, in parameter order.</summary>
    public IReadOnlyList<string> DeclaredArguments { get; init; } = [];

    /// <summary>What the source's metadata says of the arguments, with their types.</summary>
    public IReadOnlyList<ArgumentDeclaration> Declarations { get; init; } = [];

    /// <summary>The tree, or null where the text has an error.</summary>
    public Message? Message => Parsed.Message;

    /// <summary>The whole text, for what is wrong with all of it.</summary>
    public TextRange Whole => new(0, Text.Length);
}
