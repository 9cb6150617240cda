namespace LocaleGen;

/// <summary>All locale files of a project.</summary>
public sealed class LocaleFolder
{
    /// <summary>Puts files together by locale.</summary>
    /// <param name="sourceLocale">The tag of the source locale.</param>
    /// <param name="files">The files in any order; the order does not matter to what checks say.</param>
    /// <param name="tags">Knows which tags name one locale, as iw and he do.</param>
    public LocaleFolder(string sourceLocale, IEnumerable<CatalogFile> files, TagTable tags)
    {
        SourceLocale = sourceLocale;
        Locales = new(
            files
                .GroupBy(file => NameOf(file.Place.Culture, tags), StringComparer.OrdinalIgnoreCase)
                .OrderBy(group => group.Key, StringComparer.OrdinalIgnoreCase)
                .Select(group => new FolderLocale(group, TagOf(group.Key, tags)))
        );
        var source = NameOf(sourceLocale, tags);
        Source = Locales.FirstOrDefault(locale =>
            NameOf(locale.Culture, tags).Equals(source, StringComparison.OrdinalIgnoreCase)
        );
    }

    /// <summary>The tag of the locale that all others are compared with.</summary>
    public string SourceLocale { get; }

    /// <summary>The locales in the order of their tags.</summary>
    public EquatableList<FolderLocale> Locales { get; }

    /// <summary>The source locale; null where the project has no file for it.</summary>
    public FolderLocale? Source { get; }

    /// <summary>All locales but the source.</summary>
    public IEnumerable<FolderLocale> Translations => Locales.Where(locale => locale != Source);

    // So that pt_BR and pt-br are one locale, and iw and he.
    private static string NameOf(string culture, TagTable tags) =>
        TagOf(culture, tags)?.ToString() ?? culture;

    private static LocaleTag? TagOf(string culture, TagTable tags) =>
        LocaleTag.TryParse(culture, out var tag) ? tags.Canonicalize(tag) : null;
}
