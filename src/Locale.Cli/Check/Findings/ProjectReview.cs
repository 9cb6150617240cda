namespace LocaleGen;

/// <summary>Runs the checks over a project: locales at the same time, and none of them kept longer than it is checked.</summary>
/// <param name="project">The project.</param>
/// <param name="only">The locales to check, as their files are named or written otherwise; all where it is empty.</param>
/// <param name="keepsKnown">Whether <see cref="Finding.Known"/> is wanted.</param>
/// <param name="progress">Is told of every file.</param>
internal sealed class ProjectReview(
    CheckedProject project,
    IReadOnlyCollection<string> only,
    bool keepsKnown,
    CheckProgress progress
)
{
    private static readonly CldrData Data = CldrData.Full;

    private readonly CatalogChecks checks = new(Data, Data.Locales, project.Severities.Filter);
    private readonly string projectPath = project.Files[0].Path;

    /// <summary>Checks everything.</summary>
    /// <param name="baseline">What is known already.</param>
    /// <returns>The findings in no particular order, and how many texts and locales there are.</returns>
    public (IReadOnlyList<Finding> Findings, long Texts, int Locales) Run(Baseline baseline)
    {
        var isSource = IsSource();
        var locales = project
            .Files.GroupBy(
                file => LocaleFolder.NameOf(file.Place.Culture, Data.Tags),
                StringComparer.OrdinalIgnoreCase
            )
            .OrderBy(locale => locale.Key, StringComparer.OrdinalIgnoreCase)
            .SelectMany(locale => locale.GroupBy(file => isSource(file.Place)))
            .Select(locale => locale.ToArray())
            .ToList();
        var folder = new LocaleFolder(
            project.Source,
            ReadAll(locales.FirstOrDefault(files => isSource(files[0].Place)) ?? []),
            Data.Tags,
            new(project.Tags)
        ).Among(locales.Select(files => files[0].Place.Culture));
        var asked = locales.Where(IsAsked).ToList();
        var parts = new LocaleFindings[asked.Count];
        var ofProject = Task.Run(() => checks.CheckProject(folder));
        Parallel.For(
            0,
            asked.Count,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            index => parts[index] = Check(folder, asked[index], baseline)
        );
        var ofAll = ofProject.Result.Concat(
            checks.CheckClashes(folder, parts.SelectMany(part => part.Deviations))
        );
        var findings = parts
            .SelectMany(part => part.Findings)
            .Concat(ofAll.Select(found => Place(found, baseline)));
        var told = project.Files.FirstOrDefault(file => file.FullPath == project.Only)?.Path;
        return (
            [.. findings.Where(finding => told is null || finding.Path == told)],
            parts.Sum(part => (long)part.Texts),
            parts.Length
        );
    }

    private Func<LocaleFilePath, bool> IsSource()
    {
        var name = LocaleFolder.NameOf(project.Source, Data.Tags);
        var neutral = new NeutralGroups(project.Files.Select(file => file.Place));
        return place =>
            name.Equals(
                LocaleFolder.NameOf(place.Culture, Data.Tags),
                StringComparison.OrdinalIgnoreCase
            ) && !neutral.HasBeside(place);
    }

    private LocaleFindings Check(LocaleFolder folder, ProjectLocaleFile[] files, Baseline baseline)
    {
        var isSource = folder.Source is not null && folder.IsOfSource(files[0].Place);
        var read = isSource
            ? folder.Source!.Files
            : FolderLocale
                .InOrder(files, file => file.Place, file => file.Path)
                .Select(file => folder.Read(ReadOne(file)));
        LocaleReview? review = null;
        var (findings, deviations, texts) = (new List<Finding>(), new List<PlacedEntry>(), 0);
        foreach (var file in read)
        {
            review ??= checks.Review(folder, file.Place);
            var part = review.Add(file);
            findings.AddRange(part.Found.Select(found => Place(found, baseline)));
            deviations.AddRange(part.Deviations);
            texts += file.Entries.Count;
        }

        findings.AddRange(review!.Finish().Select(found => Place(found, baseline)));
        return new(findings, deviations, texts);
    }

    private Finding Place(CatalogDiagnostic found, Baseline baseline) =>
        Finding.Of(
            found,
            project.Severities.Of(found.Rule) ?? RuleSeverity.Hidden,
            projectPath
        ) with
        {
            Known = keepsKnown ? BaselineEntry.Of(found) : null,
            IsCovered = baseline.Covers(found),
        };

    private IEnumerable<CatalogFile> ReadAll(ProjectLocaleFile[] files)
    {
        var read = new CatalogFile[files.Length];
        Parallel.For(0, files.Length, index => read[index] = ReadOne(files[index]));
        return read;
    }

    private CatalogFile ReadOne(ProjectLocaleFile file)
    {
        try
        {
            var text = FileText.Read(file.FullPath);
            progress.Add(text.Text.Length);
            return CatalogFile.Read(
                file.Path,
                file.Place,
                text.Text,
                text.Encoding.WebName,
                MessageSyntaxes.Find(project.Syntax ?? "")
            );
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return CatalogFile.Unreadable(
                file.Path,
                file.Place,
                $"The file cannot be opened: {fault.Message.TrimEnd('.')}"
            );
        }
    }

    private bool IsAsked(ProjectLocaleFile[] files) =>
        project.Only is { } file
            ? files.Any(one => one.FullPath == file)
            : only.Count == 0
                || only.Any(tag => IsNamed(LocaleFolder.NameOf(tag, Data.Tags), files));

    private static bool IsNamed(string name, ProjectLocaleFile[] files) =>
        name.Equals(
            LocaleFolder.NameOf(files[0].Place.Culture, Data.Tags),
            StringComparison.OrdinalIgnoreCase
        );

    /// <summary>What is left of a locale when it is checked.</summary>
    private sealed record LocaleFindings(
        IReadOnlyList<Finding> Findings,
        IReadOnlyList<PlacedEntry> Deviations,
        int Texts
    );
}
