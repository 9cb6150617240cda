using System.Text;

namespace LocaleGen;

/// <summary>The baseline of a project, and where it is.</summary>
/// <param name="Path">The full path of its file.</param>
/// <param name="Known">What it says.</param>
/// <param name="Exists">Whether there is such a file.</param>
internal sealed record ProjectBaseline(string Path, Baseline Known, bool Exists)
{
    /// <summary>Reads the file that is named, else the one beside the project, or beside or in the locale folder.</summary>
    /// <exception cref="CheckFault">A file that is named is not there though it is to be read, or it is no baseline.</exception>
    public static ProjectBaseline Read(CheckedProject project, string? named, string workingFolder)
    {
        var path = named is null
            ? PathFor(project.Folder)
            : System.IO.Path.GetFullPath(System.IO.Path.Combine(workingFolder, named));
        if (!File.Exists(path))
        {
            return new(path, Baseline.Empty, Exists: false);
        }

        try
        {
            var known = Baseline.Read(FileText.Read(path).Text);
            return known.Errors.Count == 0
                ? new ProjectBaseline(path, known, Exists: true)
                : throw new CheckFault($"'{named ?? path}' is no baseline: {known.Errors[0].Text}");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CheckFault($"'{named ?? path}' cannot be read: {fault.Message}");
        }
    }

    /// <summary>Writes what is known from now on.</summary>
    /// <exception cref="CheckFault">The file cannot be written.</exception>
    public static void Write(string path, IEnumerable<BaselineEntry> known)
    {
        try
        {
            AtomicFile.Write(path, Encoding.UTF8.GetBytes(Baseline.Write(known)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CheckFault($"'{path}' cannot be written: {fault.Message}");
        }
    }

    // A folder of locale files without a project has it beside itself, where the project would be.
    private static string PathFor(string folder)
    {
        var above = System.IO.Path.GetDirectoryName(folder);
        var isLocaleFolder = !LocaleFolders.ProjectsIn(folder).Any();
        return System.IO.Path.Combine(
            isLocaleFolder && above is not null ? above : folder,
            Baseline.FileName
        );
    }
}
