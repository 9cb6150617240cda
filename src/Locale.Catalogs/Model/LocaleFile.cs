namespace LocaleGen;

/// <summary>What a reader made of a locale file.</summary>
/// <remarks>
/// For checks, which need places. What is to be cached takes <see cref="Texts"/>: with white space added above, the
/// places of all entries change, and its texts do not.
/// </remarks>
public sealed class LocaleFile
{
    private LocaleTexts? texts;

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
    public LocaleTexts Texts =>
        texts ??= new(new EquatableList<LocaleText>(Entries.Select(entry => entry.Content)));

    /// <summary>The encoding that the file itself declares, as XML does; null where it declares none.</summary>
    public FileProperty? DeclaredEncoding { get; internal init; }

    /// <summary>The file without its texts.</summary>
    internal LocaleFile WithoutEntries() =>
        new([], Groups, Properties, Errors, Opening) { DeclaredEncoding = DeclaredEncoding };

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
