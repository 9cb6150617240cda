using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace LocaleGen;

/// <summary>An item of a project file.</summary>
/// <param name="Type">Its type, such as <c>LocaleFile</c>.</param>
/// <param name="Include">The patterns of what it includes.</param>
/// <param name="Exclude">The patterns of what it leaves out.</param>
/// <param name="Metadata">What else it says.</param>
internal sealed record ProjectItem(
    string Type,
    string Include,
    string Exclude,
    IReadOnlyDictionary<string, string> Metadata
);

/// <summary>What the XML of a project file says, and of <c>Directory.Build.props</c> and <c>.targets</c> above it.</summary>
/// <remarks>
/// MSBuild is not asked, which takes seconds and an installed SDK. So conditions other than <c>'$(Name)' == ''</c> are taken for
/// false, imports are not followed, and functions are not evaluated: options of the command line say what is different.
/// </remarks>
internal sealed partial class ProjectFile
{
    private readonly Dictionary<string, string> properties = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ProjectItem> items = [];

    private ProjectFile(string path) => Folder = System.IO.Path.GetDirectoryName(path)!;

    /// <summary>The folder it stands in.</summary>
    public string Folder { get; }

    /// <summary>Its items in order.</summary>
    public IReadOnlyList<ProjectItem> Items => items;

    /// <summary>Reads a project.</summary>
    /// <param name="path">A full path.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    /// <exception cref="XmlException">A file is no XML.</exception>
    public static ProjectFile Read(string path)
    {
        var project = new ProjectFile(path);
        project.properties["MSBuildProjectDirectory"] = project.Folder;
        project.properties["MSBuildProjectName"] = Path.GetFileNameWithoutExtension(path);
        string?[] files =
        [
            Nearest(project.Folder, "Directory.Build.props"),
            path,
            Nearest(project.Folder, "Directory.Build.targets"),
        ];
        foreach (var file in files.OfType<string>())
        {
            project.properties["MSBuildThisFileDirectory"] = Path.GetDirectoryName(file)! + "/";
            using var content = File.OpenRead(file);
            project.Add(XDocument.Load(content).Root!);
        }

        return project;
    }

    /// <summary>A property; null where it is missing or empty.</summary>
    public string? Property(string name) =>
        properties.TryGetValue(name, out var value) && value.Trim() is { Length: > 0 } text
            ? text
            : null;

    private static string? Nearest(string folder, string name)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (File.Exists(Path.Combine(at, name)))
            {
                return Path.Combine(at, name);
            }
        }

        return null;
    }

    private void Add(XElement root)
    {
        foreach (var group in root.Elements().Where(Applies))
        {
            switch (group.Name.LocalName)
            {
                case "PropertyGroup":
                    foreach (var property in group.Elements().Where(Applies))
                    {
                        properties[property.Name.LocalName] = Expand(property.Value);
                    }

                    break;
                case "ItemGroup":
                    items.AddRange(group.Elements().Where(Applies).Select(ReadItem));
                    break;
            }
        }
    }

    private ProjectItem ReadItem(XElement item)
    {
        var metadata = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var attribute in item.Attributes())
        {
            metadata[attribute.Name.LocalName] = Expand(attribute.Value);
        }

        foreach (var element in item.Elements().Where(Applies))
        {
            metadata[element.Name.LocalName] = Expand(element.Value);
        }

        return new(
            item.Name.LocalName,
            metadata.GetValueOrDefault("Include", ""),
            metadata.GetValueOrDefault("Exclude", ""),
            metadata
        );
    }

    // The one condition that is common around a property: "unless it is set already".
    private bool Applies(XElement element)
    {
        var condition = element.Attribute("Condition")?.Value.Trim() ?? "";
        return condition.Length == 0
            || (
                Unset().Match(condition) is { Success: true } unset
                && Property(unset.Groups[1].Value) is null
            );
    }

    private string Expand(string text) =>
        Reference().Replace(text, match => properties.GetValueOrDefault(match.Groups[1].Value, ""));

    [GeneratedRegex(@"^'\$\((\w+)\)'\s*==\s*''$")]
    private static partial Regex Unset();

    [GeneratedRegex(@"\$\((\w+)\)")]
    private static partial Regex Reference();
}
