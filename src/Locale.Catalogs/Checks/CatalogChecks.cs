namespace LocaleGen;

/// <summary>Runs every check that needs nothing but locale files.</summary>
/// <remarks>
/// Checks come in three kinds, so that a large project need not be in memory at once: of one locale, which may look at the
/// source locale beside it; of the source's keys; and of what all locales together say of a key's arguments.
/// </remarks>
public sealed class CatalogChecks
{
    /// <summary>The checks of a filter. Thread-safe.</summary>
    /// <param name="data">Knows which locales there are, and which falls back to which.</param>
    /// <param name="knownTags">The tags to offer instead of an unknown one.</param>
    /// <param name="filter">Which rules are asked; those that are on by default where it is null.</param>
    /// <param name="memory">What was found of files that are the same as before; null where nobody asks again.</param>
    public CatalogChecks(
        ILocaleData data,
        IReadOnlyCollection<string> knownTags,
        RuleFilter? filter = null,
        CheckMemory? memory = null
    )
    {
        Data = data;
        KnownTags = knownTags;
        Filter = filter ?? RuleFilter.Default;
        Memory = memory;
        Texts = new TextReview(Filter);
    }

    internal ILocaleData Data { get; }

    internal IReadOnlyCollection<string> KnownTags { get; }

    internal RuleFilter Filter { get; }

    internal CheckMemory? Memory { get; }

    /// <summary>The checks of single texts.</summary>
    internal TextReview Texts { get; }

    /// <summary>Checks a project's files; linear in their size, and never throws whatever they hold.</summary>
    /// <param name="folder">The files.</param>
    /// <param name="data">Knows which locales there are, and which falls back to which.</param>
    /// <param name="knownTags">The tags to offer instead of an unknown one.</param>
    /// <param name="filter">Which rules are asked; those that are on by default where it is null.</param>
    /// <param name="memory">What was found of files that are the same as before; null where nobody asks again.</param>
    /// <returns>What is wrong: with the project, then by file and place, as <see cref="InOrder"/> gives it.</returns>
    public static IReadOnlyList<CatalogDiagnostic> Check(
        LocaleFolder folder,
        ILocaleData data,
        IReadOnlyCollection<string> knownTags,
        RuleFilter? filter = null,
        CheckMemory? memory = null
    )
    {
        var checks = new CatalogChecks(data, knownTags, filter, memory);
        var locales = folder
            .Locales.AsParallel()
            .AsOrdered()
            .Select(locale => checks.CheckLocale(folder, locale))
            .ToList();
        return InOrder([
            .. checks.CheckProject(folder),
            .. locales.SelectMany(locale => locale.Found),
            .. checks.CheckClashes(folder, locales.SelectMany(locale => locale.Deviations)),
        ]);
    }

    /// <summary>Sorts findings: what is about no file first, then by path and place, then by rule and as they were found.</summary>
    public static IReadOnlyList<CatalogDiagnostic> InOrder(
        IReadOnlyList<CatalogDiagnostic> found
    ) =>
        found.Count < 2
            ? found
            :
            [
                .. found
                    .OrderBy(one => one.File?.Path, StringComparer.Ordinal)
                    .ThenBy(one => one.Range.Start)
                    .ThenBy(one => one.Rule.Id, StringComparer.Ordinal),
            ];

    /// <summary>What is wrong with the project as a whole, and with the keys of its source locale.</summary>
    public IReadOnlyList<CatalogDiagnostic> CheckProject(LocaleFolder folder) =>
        Select([.. LocaleTagCheck.CheckSource(folder), .. NameClashCheck.Check(folder, Memory)]);

    /// <summary>Begins to check a locale, the source or another.</summary>
    /// <param name="folder">Its project; of the other locales only the source is looked at.</param>
    /// <param name="first">The locale's first file.</param>
    public LocaleReview Review(LocaleFolder folder, LocaleFilePath first) =>
        new(this, folder, first);

    /// <summary>What the texts of a key contradict each other in.</summary>
    /// <param name="folder">The project, for the texts of the source.</param>
    /// <param name="deviations">What reviews found in the translations, in the order of their tags.</param>
    public IReadOnlyList<CatalogDiagnostic> CheckClashes(
        LocaleFolder folder,
        IEnumerable<PlacedEntry> deviations
    ) => Select([.. new ArgumentClashCheck(folder.Source).Check(deviations)]);

    private ReviewFindings CheckLocale(LocaleFolder folder, FolderLocale locale) =>
        Memory is null
            ? Ask(folder, locale)
            : Memory.OfLocales.Get(
                locale,
                [folder.Source, folder.SourceLocale, folder.Cultures, Filter, Data],
                () => Ask(folder, locale)
            );

    private ReviewFindings Ask(LocaleFolder folder, FolderLocale locale)
    {
        var review = Review(folder, locale.Files[0].Place);
        var files = locale.Files.Select(review.Add).ToList();
        return new(
            [.. files.SelectMany(file => file.Found), .. review.Finish()],
            [.. files.SelectMany(file => file.Deviations)]
        );
    }

    /// <summary>Leaves out what rules that are not asked say, and what another finding explains.</summary>
    internal List<CatalogDiagnostic> Select(List<CatalogDiagnostic> found)
    {
        found.RemoveAll(one => !Filter.Has(one.Rule));
        SilenceConsequences(found);
        return found;
    }

    // A translated keyword is what the parser stumbled over.
    private static void SilenceConsequences(List<CatalogDiagnostic> found)
    {
        if (found.Count < 2)
        {
            return;
        }

        var explained = new HashSet<(CatalogFile?, string?)>(
            found
                .Where(one => one.Rule == LocaleRules.TranslatedKeyword)
                .Select(one => (one.File, one.Key))
        );
        if (explained.Count > 0)
        {
            found.RemoveAll(one =>
                (one.Rule == LocaleRules.SyntaxError || one.Rule == LocaleRules.OtherMissing)
                && explained.Contains((one.File, one.Key))
            );
        }
    }
}
