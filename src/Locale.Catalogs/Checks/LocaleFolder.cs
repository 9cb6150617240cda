using System.Collections.Concurrent;

namespace LocaleGen;

/// <summary>The locale files of a project: all, or those of the source locale and of a few others at a time.</summary>
public sealed class LocaleFolder
{
    private readonly ConcurrentDictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly TagTable tags;
    private readonly TagDeclarations markup;
    private readonly CheckMemory? memory;
    private readonly NeutralGroups neutral;

    /// <summary>Puts files together by locale.</summary>
    /// <param name="sourceLocale">The tag of the source locale.</param>
    /// <param name="files">The files in any order; the order does not matter to what checks say.</param>
    /// <param name="tags">Knows which tags name one locale, as iw and he do.</param>
    /// <param name="projectTags">The tags that are markup in every text (<c>LocaleTags</c>).</param>
    /// <param name="memory">What is known of files that are the same as before; null where nobody asks again.</param>
    public LocaleFolder(
        string sourceLocale,
        IEnumerable<CatalogFile> files,
        TagTable tags,
        EquatableList<string>? projectTags = null,
        CheckMemory? memory = null
    )
    {
        SourceLocale = sourceLocale;
        this.memory = memory;
        this.tags = tags;
        var all = files.ToList();
        neutral = new(all.Select(file => file.Place));
        markup = TagDeclarations.Of(
            projectTags ?? EquatableList<string>.Empty,
            all.Where(IsOfSource).SelectMany(file => file.File.Texts.Texts)
        );
        Locales = new(Group(all));
        Source = Locales.FirstOrDefault(locale => IsOfSource(locale.Files[0]));
        Cultures = Distinct(Locales.Select(locale => locale.Culture));
        Supported = TagsOf(Cultures);
    }

    private LocaleFolder(LocaleFolder other, EquatableList<string> cultures)
    {
        SourceLocale = other.SourceLocale;
        tags = other.tags;
        markup = other.markup;
        memory = other.memory;
        neutral = other.neutral;
        Locales = other.Locales;
        Source = other.Source;
        Cultures = cultures;
        Supported = TagsOf(cultures);
    }

    /// <summary>The tag of the locale that all others are compared with.</summary>
    public string SourceLocale { get; }

    /// <summary>The locales whose files are here, in the order of their tags.</summary>
    public EquatableList<FolderLocale> Locales { get; }

    /// <summary>The tags of all locales of the project as their files are named, in the order of the locales.</summary>
    public EquatableList<string> Cultures { get; }

    /// <summary>The same in canonical form, without what is no tag.</summary>
    public EquatableList<LocaleTag> Supported { get; }

    /// <summary>The source locale; null where the project has no file for it.</summary>
    public FolderLocale? Source { get; }

    /// <summary>All locales but the source.</summary>
    public IEnumerable<FolderLocale> Translations => Locales.Where(locale => locale != Source);

    /// <summary>
    /// The folder as that of a project with more locales, whose files are read one locale after the other
    /// (<see cref="LocaleReview"/>), since there may be too many to hold.
    /// </summary>
    /// <param name="cultures">The tags of all locales as their files are named.</param>
    public LocaleFolder Among(IEnumerable<string> cultures) => new(this, Distinct(cultures));

    /// <summary>A file of a locale that is not held here, read by what the project and the source locale declare.</summary>
    public CatalogFile Read(CatalogFile file) =>
        memory is null || markup.Equals(TagDeclarations.None)
            ? file.WithTags(markup)
            : memory.TaggedFiles.Get(file, [markup], () => file.WithTags(markup));

    /// <summary>Whether a file is of the source locale, however its tag is written.</summary>
    public bool IsOfSource(LocaleFilePath place) =>
        NameOf(place.Culture).Equals(NameOf(SourceLocale), StringComparison.OrdinalIgnoreCase)
        && !neutral.HasBeside(place);

    /// <summary>What files of one locale have in common: so that pt_BR and pt-br are one locale, and iw and he.</summary>
    public static string NameOf(string culture, TagTable tags) =>
        TagOf(culture, tags)?.ToString() ?? culture;

    /// <summary>The tag of a locale in canonical form; null where it is malformed.</summary>
    internal LocaleTag? TagOf(string culture) => TagOf(culture, tags);

    private static LocaleTag? TagOf(string culture, TagTable tags) =>
        LocaleTag.TryParse(culture, out var tag) ? tags.Canonicalize(tag) : null;

    // Asked for every file, and there are as many files as texts in some projects.
    private string NameOf(string culture) => names.GetOrAdd(culture, one => NameOf(one, tags));

    private bool IsOfSource(CatalogFile file) => IsOfSource(file.Place);

    private EquatableList<string> Distinct(IEnumerable<string> cultures) =>
        new(
            cultures
                .GroupBy(NameOf, StringComparer.OrdinalIgnoreCase)
                .OrderBy(group => group.Key, StringComparer.OrdinalIgnoreCase)
                .Select(group => group.First())
        );

    private EquatableList<LocaleTag> TagsOf(IEnumerable<string> cultures) =>
        new(cultures.Select(culture => TagOf(culture, tags)).OfType<LocaleTag>());

    private IEnumerable<FolderLocale> Group(IEnumerable<CatalogFile> files) =>
        files
            .GroupBy(file => NameOf(file.Place.Culture), StringComparer.OrdinalIgnoreCase)
            .OrderBy(group => group.Key, StringComparer.OrdinalIgnoreCase)
            .SelectMany(group =>
                group
                    .GroupBy(IsOfSource)
                    .OrderByDescending(part => part.Key)
                    .Select(part => Join([.. part], TagOf(group.Key, tags)))
            );

    private FolderLocale Join(CatalogFile[] files, LocaleTag? tag)
    {
        var tagged = Array.ConvertAll(files, Read);
        return memory is null
            ? new FolderLocale(tagged, tag)
            : memory.Locales.Get(tagged[0], tagged, () => new FolderLocale(tagged, tag));
    }
}
