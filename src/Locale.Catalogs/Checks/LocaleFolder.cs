namespace LocaleGen;

/// <summary>All locale files of a project.</summary>
public sealed class LocaleFolder
{
    /// <summary>Puts files together by locale.</summary>
    /// <param name="sourceLocale">The tag of the source locale.</param>
    /// <param name="files">The files in any order; the order does not matter to what checks say.</param>
    /// <param name="tags">Knows which tags name one locale, as iw and he do.</param>
    /// <param name="projectTags">The tags that are markup in every text (<c>LocaleTags</c>).</param>
    public LocaleFolder(
        string sourceLocale,
        IEnumerable<CatalogFile> files,
        TagTable tags,
        EquatableList<string>? projectTags = null
    )
    {
        SourceLocale = sourceLocale;
        var all = files.ToList();
        var source = NameOf(sourceLocale, tags);
        var markup = TagDeclarations.Of(
            projectTags ?? EquatableList<string>.Empty,
            all.Where(file => IsNamed(source, file.Place.Culture, tags))
                .SelectMany(file => file.File.Texts.Texts)
        );
        Locales = new(
            all.Select(file => file.WithTags(markup))
                .GroupBy(file => NameOf(file.Place.Culture, tags), StringComparer.OrdinalIgnoreCase)
                .OrderBy(group => group.Key, StringComparer.OrdinalIgnoreCase)
                .Select(group => new FolderLocale(group, TagOf(group.Key, tags)))
        );
        Source = Locales.FirstOrDefault(locale => IsNamed(source, locale.Culture, tags));
    }

    /// <summary>The tag of the locale that all others are compared with.</summary>
    public string SourceLocale { get; }

    /// <summary>The locales in the order of their tags.</summary>
    public EquatableList<FolderLocale> Locales { get; }

    /// <summary>The source locale; null where the project has no file for it.</summary>
    public FolderLocale? Source { get; }

    /// <summary>All locales but the source.</summary>
    public IEnumerable<FolderLocale> Translations => Locales.Where(locale => locale != Source);

    private static bool IsNamed(string name, string culture, TagTable tags) =>
        NameOf(culture, tags).Equals(name, StringComparison.OrdinalIgnoreCase);

    // So that pt_BR and pt-br are one locale, and iw and he.
    private static string NameOf(string culture, TagTable tags) =>
        TagOf(culture, tags)?.ToString() ?? culture;

    private static LocaleTag? TagOf(string culture, TagTable tags) =>
        LocaleTag.TryParse(culture, out var tag) ? tags.Canonicalize(tag) : null;
}
