using System.Collections.Immutable;

namespace LocaleGen;

/// <summary>The compiled texts of one locale.</summary>
/// <param name="Settings">What the project file says.</param>
/// <param name="Locale">The locale.</param>
/// <param name="KeyCount">How many keys the catalog has.</param>
/// <param name="Files">The programs of its files; of a key that stands twice the first counts.</param>
/// <param name="Formats">The table of formats; empty where the locale's messages use none.</param>
internal sealed record LocalePrograms(
    ProjectSettings Settings,
    LocaleModel Locale,
    int KeyCount,
    EquatableList<FilePrograms> Files,
    string Formats
)
{
    /// <summary>The programs of the supported locales.</summary>
    public static IEnumerable<LocalePrograms> Group(
        CatalogModel catalog,
        ImmutableArray<FilePrograms> files
    ) => Group(catalog, catalog.Locales, files, CatalogFormats.Of(catalog).TableOf);

    /// <summary>The programs of the pseudo-locales, which have the formats of the source.</summary>
    public static IEnumerable<LocalePrograms> GroupPseudo(
        CatalogModel catalog,
        ImmutableArray<FilePrograms> files
    ) => Group(catalog, catalog.PseudoLocales, files, static _ => "");

    private static IEnumerable<LocalePrograms> Group(
        CatalogModel catalog,
        EquatableList<LocaleModel> locales,
        ImmutableArray<FilePrograms> files,
        Func<LocaleModel, string> formatsOf
    )
    {
        var byTag = files.OrderBy(file => file.Place).ToLookup(file => file.Place.Tag);
        return locales.Select(locale => new LocalePrograms(
            catalog.Settings,
            locale,
            catalog.Keys.Count,
            new(byTag[locale.Tag]),
            formatsOf(locale)
        ));
    }

    /// <summary>The programs in the order of the keys; null for a key that the locale has no text for.</summary>
    public string?[] InOrder()
    {
        var programs = new string?[KeyCount];
        foreach (var file in Files)
        {
            foreach (var program in file.Programs)
            {
                programs[program.Index] ??= program.Program;
            }
        }

        return programs;
    }
}
