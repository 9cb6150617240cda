namespace LocaleGen;

/// <summary>A locale file on disk.</summary>
/// <param name="FullPath">Where it is.</param>
/// <param name="Path">The same as messages show it: relative to the working folder where it lies in it, with slashes.</param>
/// <param name="Place">Its locale and group.</param>
internal sealed record ProjectLocaleFile(string FullPath, string Path, LocaleFilePath Place);

/// <summary>Locale files that belong together, and what is said of them.</summary>
/// <param name="Folder">The folder of the project file, or of the locale files where there is none.</param>
/// <param name="Files">The files, none twice, in the order of their paths.</param>
internal sealed record CheckedProject(string Folder, IReadOnlyList<ProjectLocaleFile> Files)
{
    /// <summary>The tag of the locale that all others are compared with (<c>LocaleSource</c>).</summary>
    public string Source { get; init; } = "en";

    /// <summary>The tags that are markup in every text (<c>LocaleTags</c>).</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The syntax of the messages (<c>LocaleSyntax</c>); null for what is usual in each format.</summary>
    public string? Syntax { get; init; }

    /// <summary>How loud which rule is here.</summary>
    public RuleSeverities Severities { get; init; } = RuleSeverities.Default;

    /// <summary>The full path of the one file whose faults are told; null for all.</summary>
    public string? Only { get; init; }

    /// <summary>Whether it has files of a locale.</summary>
    /// <param name="name">The canonical form: <see cref="LocaleFolder.NameOf(string, TagTable)"/>.</param>
    public bool Has(string name) =>
        Files.Any(file =>
            name.Equals(
                LocaleFolder.NameOf(file.Place.Culture, CldrData.Full.Tags),
                StringComparison.OrdinalIgnoreCase
            )
        );
}
