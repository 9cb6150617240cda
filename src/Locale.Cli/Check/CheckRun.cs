using System.Diagnostics;

namespace LocaleGen;

/// <summary>Checks, mends where that is asked for, and tells what is wrong.</summary>
internal sealed class CheckRun(CheckRequest request, ToolConsole console)
{
    /// <summary>Does what was asked for.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run()
    {
        try
        {
            return Run(FindProjects());
        }
        catch (CheckFault fault)
        {
            console.Error.WriteLine($"locale: {fault.Message}");
            return ExitCode.Usage;
        }
    }

    private int Run(IReadOnlyList<CheckedProject> projects)
    {
        var baselines = projects.ToDictionary(
            project => project,
            project => ProjectBaseline.Read(project, request.Baseline, console.Folder)
        );
        var result = Check(projects, baselines);
        if (request.Fix is { } rules)
        {
            result = new FixRun(
                rules,
                () => Check(projects, baselines),
                FullPathsOf(projects),
                console,
                request.IsQuiet
            ).Run(result);
        }

        if (request.WritesBaseline)
        {
            return WriteBaselines(projects, baselines, result);
        }

        Tell(result, projects, baselines.Values.Any(baseline => baseline.Exists));
        return result.Told.Any(finding => finding.Severity >= request.FailOn)
            ? ExitCode.Failure
            : ExitCode.Success;
    }

    private List<CheckedProject> FindProjects()
    {
        var finder = new ProjectFinder(request.Choices, console.Folder);
        IEnumerable<string> paths = request.Paths.Count == 0 ? ["."] : request.Paths;
        // The same files under two paths are one project.
        var projects = paths
            .SelectMany(finder.Find)
            .DistinctBy(project => (project.Files[0].FullPath, project.Files.Count, project.Only))
            .ToList();
        foreach (var tag in request.Only)
        {
            var name = LocaleFolder.NameOf(tag, CldrData.Full.Tags);
            if (!projects.Any(project => project.Has(name)))
            {
                throw new CheckFault($"There are no files of the locale '{tag}' that --only names");
            }
        }

        return projects;
    }

    private CheckResult Check(
        IReadOnlyList<CheckedProject> projects,
        IReadOnlyDictionary<CheckedProject, ProjectBaseline> baselines
    )
    {
        var start = Stopwatch.GetTimestamp();
        var progress = new CheckProgress(console, TimeProvider.System, request.IsQuiet);
        var findings = new List<Finding>();
        var (texts, locales) = (0L, 0);
        foreach (var project in projects)
        {
            var known = request.WritesBaseline ? Baseline.Empty : baselines[project].Known;
            var part = new ProjectReview(
                project,
                request.Only,
                request.WritesBaseline || request.Report == ReportKind.Sarif,
                progress
            ).Run(known);
            findings.AddRange(part.Findings);
            texts += part.Texts;
            locales += part.Locales;
        }

        findings.Sort(Finding.Compare);
        progress.Clear();
        return new(findings, texts, locales, Stopwatch.GetElapsedTime(start));
    }

    private void Tell(CheckResult result, IReadOnlyList<CheckedProject> projects, bool hasBaseline)
    {
        var paths = FullPathsOf(projects);
        switch (request.Report)
        {
            case ReportKind.Json:
                JsonReport.Write(result, console.Output);
                break;
            case ReportKind.Sarif:
                new SarifReport(console.Output, paths, hasBaseline).Write(result);
                break;
            default:
                var hasColor = console.IsTerminal && console.AllowsColor && !request.HasNoColor;
                new TextReport(console, paths, hasColor, request.IsQuiet).Write(result);
                break;
        }
    }

    private int WriteBaselines(
        IReadOnlyList<CheckedProject> projects,
        IReadOnlyDictionary<CheckedProject, ProjectBaseline> baselines,
        CheckResult result
    )
    {
        foreach (var file in projects.GroupBy(project => baselines[project].Path))
        {
            var paths = file.SelectMany(project => project.Files)
                .Select(one => one.Path)
                .ToHashSet(StringComparer.Ordinal);
            var known = result
                .Findings.Where(finding => paths.Contains(finding.Path))
                .Select(finding => finding.Known)
                .OfType<BaselineEntry>()
                .ToList();
            ProjectBaseline.Write(file.Key, known);
            if (!request.IsQuiet)
            {
                console.Text.WriteLine(
                    $"{file.Key}: {known.Distinct().Count()} findings are known now"
                );
            }
        }

        return ExitCode.Success;
    }

    private static Func<string, string> FullPathsOf(IEnumerable<CheckedProject> projects)
    {
        var paths = projects
            .SelectMany(project => project.Files)
            .DistinctBy(file => file.Path)
            .ToDictionary(file => file.Path, file => file.FullPath, StringComparer.Ordinal);
        return path => paths.GetValueOrDefault(path, path);
    }
}
