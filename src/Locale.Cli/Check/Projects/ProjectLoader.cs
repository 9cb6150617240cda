namespace LocaleGen;

/// <summary>Makes projects out of project files and of folders with locale files.</summary>
internal sealed class ProjectLoader(ProjectChoices choices, string workingFolder)
{
    private const string DefaultSource = "en";

    /// <summary>The project of a project file; null where it has no locale files.</summary>
    /// <param name="path">A full path.</param>
    public CheckedProject? FromProject(string path)
    {
        var project = ProjectFile.Read(path);
        var source = SourceOf(project);
        var files = new LocaleFileItems(project, source).Find().ToList();
        return files.Count == 0 ? null : Of(project, source, files);
    }

    /// <summary>The project of a folder with locale files; the project file above it says what belongs to them.</summary>
    /// <param name="folder">A full path.</param>
    /// <param name="files">The full paths of the files.</param>
    public CheckedProject FromFolder(string folder, IEnumerable<string> files)
    {
        var project = LocaleFolders.ProjectAbove(folder) is { } path
            ? ProjectFile.Read(path)
            : null;
        var source = project is null
            ? choices.Source ?? SourceAmong(folder, files)
            : SourceOf(project);
        var placed = files.Select(file => (file, LocaleFolders.Locate(folder, file, source)));
        return project is null
            ? With(
                new(folder, InOrder(placed)) { Source = source },
                RuleSeverities.Default.With(GlobalConfig.Severities(folder, []))
            )
            : Of(project, source, placed);
    }

    // "en" where nobody says anything; of a folder that has no such locale, its only or first English one.
    private static string SourceAmong(string folder, IEnumerable<string> files)
    {
        var english = files
            .Select(file => LocaleFolders.Locate(folder, file, DefaultSource).Culture)
            .Where(culture =>
                LocaleTag.TryParse(culture, out var tag) && tag.Language == DefaultSource
            )
            .ToList();
        return english.Contains(DefaultSource)
            ? DefaultSource
            : english.Order(StringComparer.Ordinal).FirstOrDefault() ?? DefaultSource;
    }

    private string SourceOf(ProjectFile project) =>
        choices.Source
        ?? project.Property("LocaleSource")
        ?? project.Property("NeutralLanguage")
        ?? project.Property("DefaultLanguage")
        ?? DefaultSource;

    private CheckedProject Of(
        ProjectFile project,
        string source,
        IEnumerable<(string Path, LocaleFilePath Place)> files
    )
    {
        var further = project
            .Items.Where(item => item.Type is "GlobalAnalyzerConfigFiles" or "EditorConfigFiles")
            .SelectMany(item => FilePattern.All(project.Folder, item.Include))
            .Where(pattern => !pattern.HasWildcard && File.Exists(pattern.Folder))
            .Select(pattern => pattern.Folder);
        var ids = RuleNames.Split(project.Property("NoWarn")).Where(IsId);
        var errors = RuleNames.Split(project.Property("WarningsAsErrors")).Where(IsId);
        var severities = RuleSeverities
            .Default.With(GlobalConfig.Severities(project.Folder, further))
            .With(errors.Select(id => KeyValuePair.Create(id, (RuleSeverity?)RuleSeverity.Error)))
            .With(ids.Select(id => KeyValuePair.Create(id, (RuleSeverity?)null)))
            .Without(RuleNames.Split(project.Property("LocaleDisabledRules")));
        var found = new CheckedProject(project.Folder, InOrder(files))
        {
            Source = source,
            Tags = [.. RuleNames.Split(project.Property("LocaleTags")).Where(DeclaredTags.IsName)],
            Syntax = project.Property("LocaleSyntax"),
        };
        return With(found, severities);
    }

    private CheckedProject With(CheckedProject project, RuleSeverities severities) =>
        project with
        {
            Tags = choices.Tags ?? project.Tags,
            Syntax = choices.Syntax ?? project.Syntax,
            Severities = choices.Apply(severities),
        };

    private static bool IsId(string text) => LocaleRules.Find(text) is not null;

    private List<ProjectLocaleFile> InOrder(
        IEnumerable<(string Path, LocaleFilePath Place)> files
    ) =>
        [
            .. files
                .DistinctBy(file => file.Path)
                .Select(file => new ProjectLocaleFile(file.Path, Shown(file.Path), file.Place))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];

    private string Shown(string path)
    {
        var relative = Path.GetRelativePath(workingFolder, path);
        return (
            relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative)
                ? path
                : relative
        ).Replace('\\', '/');
    }
}
