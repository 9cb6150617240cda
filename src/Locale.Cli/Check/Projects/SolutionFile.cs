using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace LocaleGen;

/// <summary>Reads which projects a solution has (<c>.sln</c>, <c>.slnx</c>).</summary>
internal static partial class SolutionFile
{
    /// <summary>The full paths of its projects that exist, in its order.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    /// <exception cref="XmlException">It is no XML though it is named so.</exception>
    public static IEnumerable<string> Projects(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        return PathsIn(path)
            .Where(IsProject)
            .Select(project => Path.GetFullPath(Path.Combine(folder, project.Replace('\\', '/'))))
            .Where(File.Exists);
    }

    /// <summary>Whether a path names a project.</summary>
    public static bool IsProject(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is ".csproj" or ".fsproj" or ".vbproj";

    /// <summary>Whether a path names a solution.</summary>
    public static bool IsSolution(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is ".sln" or ".slnx";

    private static IEnumerable<string> PathsIn(string path)
    {
        if (!Path.GetExtension(path).Equals(".slnx", StringComparison.OrdinalIgnoreCase))
        {
            return Line().Matches(File.ReadAllText(path)).Select(match => match.Groups[1].Value);
        }

        using var content = File.OpenRead(path);
        return XDocument
            .Load(content)
            .Descendants("Project")
            .Select(project => project.Attribute("Path")?.Value ?? "");
    }

    // Project("{type}") = "Name", "folder\Name.csproj", "{id}"
    [GeneratedRegex("""^Project\("[^"]*"\)\s*=\s*"[^"]*"\s*,\s*"([^"]*)""", RegexOptions.Multiline)]
    private static partial Regex Line();
}
