namespace LocaleGen;

/// <summary>A text of a file with its places in it.</summary>
/// <param name="Content">The key, the text and its metadata.</param>
/// <param name="KeyRange">Where the key's last segment as written stands, without quotes.</param>
/// <param name="ValueRange">Where the value stands as written, without quotes; <see cref="ValueText"/> maps into it.</param>
public sealed record LocaleEntry(LocaleText Content, TextRange KeyRange, TextRange ValueRange)
{
    /// <summary>The full key: groups, and the prefix of the file, joined by dots.</summary>
    public string Key => Content.Key;

    /// <summary>The message, with the escapes of the format resolved.</summary>
    public string Text => Content.Text;

    /// <summary>What the file says of the text, or null.</summary>
    public TextMetadata? Metadata => Content.Metadata;
}

/// <summary>A group that a file opens.</summary>
/// <param name="Key">The full key of the group.</param>
/// <param name="KeyRange">Where its name stands, without quotes.</param>
public sealed record LocaleGroup(string Key, TextRange KeyRange);

/// <summary>What a reader made of a locale file.</summary>
/// <remarks>
/// For checks, which need places. What is to be cached takes <see cref="Texts"/>: with white space added above, the
/// places of all entries change, and its texts do not.
/// </remarks>
public sealed class LocaleFile
{
    internal LocaleFile(
        IEnumerable<LocaleEntry> entries,
        IEnumerable<LocaleGroup> groups,
        IEnumerable<FileProperty> properties,
        IEnumerable<FileError> errors,
        TextRange opening
    )
    {
        Entries = new(entries);
        Groups = new(groups);
        Properties = new(properties);
        Errors = new(errors);
        Opening = opening;
        Texts = new(new EquatableList<LocaleText>(Entries.Select(entry => entry.Content)));
    }

    /// <summary>The file of nothing.</summary>
    internal static LocaleFile Empty { get; } = new([], [], [], [], default);

    /// <summary>A file that could not be opened.</summary>
    internal static LocaleFile Unreadable(string reason) =>
        new([], [], [], [new FileError(LocaleRules.FileNotReadable, default, reason)], default);

    /// <summary>The texts in the order of the file; keys are unique, and none is a group of another.</summary>
    public EquatableList<LocaleEntry> Entries { get; }

    /// <summary>The groups in the order of the file; keys written with dots open none.</summary>
    public EquatableList<LocaleGroup> Groups { get; }

    /// <summary>What the file says of itself, in order.</summary>
    public EquatableList<FileProperty> Properties { get; }

    /// <summary>What is wrong with the file, in the order of the places; what could be read is there all the same.</summary>
    public EquatableList<FileError> Errors { get; }

    /// <summary>The opening brace, or the start of a file that has none: the place for what the whole file lacks.</summary>
    public TextRange Opening { get; }

    /// <summary>The texts without their places.</summary>
    public LocaleTexts Texts { get; }

    /// <summary>The encoding that the file itself declares, as XML does; null where it declares none.</summary>
    public FileProperty? DeclaredEncoding { get; internal init; }

    /// <summary>The file with texts that are written in something else.</summary>
    internal LocaleFile WithSyntax(MessageSyntax syntax) =>
        new(
            Entries.Select(entry =>
                entry with
                {
                    Content = entry.Content with { Syntax = syntax },
                }
            ),
            Groups,
            Properties,
            Errors,
            Opening
        )
        {
            DeclaredEncoding = DeclaredEncoding,
        };

    /// <summary>What the file says of itself under a name without <c>@@</c>, or null.</summary>
    public FileProperty? FindProperty(string name) =>
        Properties.FirstOrDefault(property => property.Name == name);
}
