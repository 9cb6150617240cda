namespace LocaleGen;

/// <summary>Runs every check that needs nothing but locale files.</summary>
/// <remarks>
/// Checks come in three kinds, so that a large project need not be in memory at once: of one locale, which may look at the
/// source locale beside it; of the source's keys; and of what all locales together say of a key's arguments.
/// </remarks>
public sealed class CatalogChecks
{
    private readonly ILocaleData data;
    private readonly IReadOnlyCollection<string> knownTags;
    private readonly RuleFilter filter;
    private readonly TextReview review;
    private readonly CheckMemory? memory;

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
        this.data = data;
        this.knownTags = knownTags;
        this.filter = filter ?? RuleFilter.Default;
        this.memory = memory;
        review = new TextReview(this.filter);
    }

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
        var clashes = new ArgumentClashCheck(folder.Source);
        return InOrder([
            .. checks.CheckProject(folder),
            .. folder.Locales.SelectMany(locale => checks.CheckLocale(folder, locale)),
            .. checks.CheckClashes(clashes, folder.Translations.SelectMany(clashes.FindDeviations)),
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
        Filter([.. LocaleTagCheck.CheckSource(folder), .. NameClashCheck.Check(folder, memory)]);

    /// <summary>What is wrong with one locale, the source or another.</summary>
    /// <param name="folder">Its project; of the other locales only the source is looked at.</param>
    /// <param name="locale">The locale.</param>
    public IReadOnlyList<CatalogDiagnostic> CheckLocale(LocaleFolder folder, FolderLocale locale) =>
        memory is null
            ? Ask(folder, locale)
            : memory.OfLocales.Get(
                locale,
                [folder.Source, folder.SourceLocale, folder.Cultures, filter, data],
                () => Ask(folder, locale)
            );

    private List<CatalogDiagnostic> Ask(LocaleFolder folder, FolderLocale locale)
    {
        var extra = filter.Has(LocaleRules.KeyOnlyInTranslation)
            ? ExtraKeyCheck.Find(folder, locale)
            : [];
        return Filter([
            .. LocaleTagCheck.Check(locale, data, knownTags),
            .. locale.Files.SelectMany(CheckFile),
            .. DuplicateKeyCheck.Check(locale),
            .. KeyNormalizationCheck.Check(locale),
            .. MissingKeyCheck.Check(folder, locale, data.Tags, extra),
            .. ExtraKeyCheck.Check(folder, extra),
            .. ArgumentCheck.Check(folder, locale, filter),
            .. TagCheck.Check(folder, locale),
            .. OutdatedCheck.Check(folder, locale),
            .. ArgumentOrderCheck.Check(folder, locale),
            .. CompileCheck.Check(locale, data, memory),
            .. TextReviewCheck.Check(folder, locale, data, review, memory),
        ]);
    }

    /// <summary>What the texts of a key contradict each other in.</summary>
    /// <param name="check">The check, which knows the source locale.</param>
    /// <param name="deviations">What it found in the translations, in the order of their tags.</param>
    public IReadOnlyList<CatalogDiagnostic> CheckClashes(
        ArgumentClashCheck check,
        IEnumerable<PlacedEntry> deviations
    ) => Filter([.. check.Check(deviations)]);

    private IEnumerable<CatalogDiagnostic> CheckFile(CatalogFile file) =>
        memory is null
            ? FileChecks.Check(file)
            : memory.OfFiles.Get(file, [], () => [.. FileChecks.Check(file)]);

    private List<CatalogDiagnostic> Filter(List<CatalogDiagnostic> found)
    {
        found.RemoveAll(one => !filter.Has(one.Rule));
        SilenceConsequences(found);
        return found;
    }

    // A translated keyword is what the parser stumbled over.
    private static void SilenceConsequences(List<CatalogDiagnostic> found)
    {
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
