namespace LocaleGen;

/// <summary>A text under its key, wherever it stands.</summary>
/// <param name="Key">The full key: groups, and the prefix of the file, joined by dots.</param>
/// <param name="Text">The message, with the escapes of the format resolved.</param>
/// <param name="Metadata">What the file says of the text, or null.</param>
public sealed record LocaleText(string Key, string Text, TextMetadata? Metadata)
{
    /// <summary>The tags that are markup in the text as its file says: of its metadata, and of the whole file.</summary>
    public EquatableList<string> Tags { get; init; } = EquatableList<string>.Empty;

    /// <summary>What the text is written in.</summary>
    public MessageSyntax Syntax { get; init; }

    /// <summary>Reads the message.</summary>
    /// <param name="declarations">The tags that the project declares.</param>
    public ParsedMessage Parse(TagDeclarations declarations) =>
        MessageParser.Parse(Text, MayHaveTags ? declarations.For(this) : DeclaredTags.None, Syntax);

    /// <summary>Whether a tag could stand in the text, which is not so in most.</summary>
    internal bool MayHaveTags => Text.IndexOf('<') >= 0;
}

/// <summary>The texts of a file, or of all files of a locale, in order.</summary>
/// <remarks>
/// Compares by what is written and not by where, so that what is built from it is built anew only when a key, a text or
/// its metadata changes. Keys are unique, and none is a group of another.
/// </remarks>
public sealed record LocaleTexts(EquatableList<LocaleText> Texts)
{
    /// <summary>The texts of nothing.</summary>
    public static LocaleTexts Empty { get; } = new(EquatableList<LocaleText>.Empty);

    /// <summary>
    /// Joins the files of one locale. Of a key that stands twice the first counts, and a key that is also a group gives
    /// way to the group, as within one file.
    /// </summary>
    public static LocaleTexts Merge(IEnumerable<LocaleTexts> files)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var texts = files.SelectMany(file => file.Texts).Where(text => seen.Add(text.Key)).ToList();
        var groups = new HashSet<string>(
            KeyOrder.GroupsAmong(texts.Select(text => text.Key)).Select(pair => pair.Text)
        );
        return new LocaleTexts(
            new EquatableList<LocaleText>(texts.Where(text => !groups.Contains(text.Key)))
        );
    }
}
