using System.Xml;

namespace LocaleGen;

/// <summary>Finds what a path of the command line stands for: a folder, a file, a project or a solution.</summary>
internal sealed class ProjectFinder(ProjectChoices choices, string workingFolder)
{
    private static readonly string[] ProjectExtensions = [".csproj", ".fsproj", ".vbproj"];

    private readonly ProjectLoader loader = new(choices, workingFolder);

    /// <summary>The projects of a path; at least one.</summary>
    /// <exception cref="CheckFault">There is nothing to check, or what is there cannot be read.</exception>
    public IReadOnlyList<CheckedProject> Find(string path)
    {
        var full = Path.GetFullPath(Path.Combine(workingFolder, path));
        if (!Path.Exists(full))
        {
            throw new CheckFault($"There is no '{path}': name a folder, a project or a solution");
        }

        try
        {
            var found = FindAt(full).ToList();
            return found.Count > 0
                ? found
                : throw new CheckFault(
                    $"There are no locale files in '{path}': name a folder such as Locales, a project or a solution"
                );
        }
        catch (Exception fault)
            when (fault is IOException or UnauthorizedAccessException or XmlException)
        {
            throw new CheckFault($"'{path}' cannot be read: {fault.Message}");
        }
    }

    private IEnumerable<CheckedProject> FindAt(string path) =>
        Directory.Exists(path) ? InFolder(path)
        : SolutionFile.IsSolution(path) ? OfProjects(SolutionFile.Projects(path))
        : SolutionFile.IsProject(path) ? OfProjects([path])
        : OfFile(path);

    private IEnumerable<CheckedProject> InFolder(string folder)
    {
        var projects = LocaleFolders.ProjectsIn(folder).ToList();
        if (projects.Count > 0)
        {
            return OfProjects(projects);
        }

        var usual = LocaleFolders.UsualIn(folder).SelectMany(OfLocaleFolder).ToList();
        if (usual.Count > 0)
        {
            return usual;
        }

        var solution = Directory
            .EnumerateFiles(folder)
            .Where(SolutionFile.IsSolution)
            .Order()
            .FirstOrDefault();
        if (solution is not null)
        {
            return OfProjects(SolutionFile.Projects(solution));
        }

        // Projects first: a folder of projects holds locale files too, but those of several projects.
        var below = FolderWalk.Files(folder, ProjectExtensions);
        var found = below.Count > 0 ? OfProjects(below) : OfLocaleFolder(folder);
        return found
            .DefaultIfEmpty()
            .SelectMany(project =>
                project is null
                    ? LocaleFolders.UsualBelow(folder).SelectMany(OfLocaleFolder)
                    : [project]
            );
    }

    private IEnumerable<CheckedProject> OfProjects(IEnumerable<string> projects) =>
        projects.Select(loader.FromProject).OfType<CheckedProject>();

    private IEnumerable<CheckedProject> OfLocaleFolder(string folder)
    {
        var files = LocaleFolders.FilesIn(folder);
        return files.Count == 0 ? [] : [loader.FromFolder(folder, files)];
    }

    // One file is checked beside the others of its folder, and only what is wrong in it is told.
    private IEnumerable<CheckedProject> OfFile(string file)
    {
        if (LocaleFormat.Find(file) is null)
        {
            return [];
        }

        var parent = Path.GetDirectoryName(file)!;
        var folder =
            LocaleFolders.IsLocale(Path.GetFileName(parent))
            && Path.GetDirectoryName(parent) is { } above
                ? above
                : parent;
        return OfLocaleFolder(folder).Select(project => project with { Only = file });
    }
}
