using System.Text.RegularExpressions;

namespace LocaleGen;

/// <summary>Finds the locale files of a project, as the targets of the package do (<c>LocaleGen.targets</c>).</summary>
internal sealed partial class LocaleFileItems(ProjectFile project, string source)
{
    private const string DefaultFiles = "Locales/**/*.json";
    private const string Resources = "**/*.resx;**/*.resw";

    /// <summary>
    /// The files that the project lists and those that are taken by default; of a project that has none of these its
    /// resources, so that an application can be checked before it uses the package.
    /// </summary>
    public IEnumerable<(string Path, LocaleFilePath Place)> Find()
    {
        var listed = project
            .Items.Where(item => item.Type == "LocaleFile")
            .SelectMany(item => Find(item))
            .ToList();
        var defaults = IsFalse("EnableDefaultLocaleFiles") ? [] : Find(DefaultFiles);
        var resources = IsTrue("LocaleResx") ? Find(Resources) : [];
        var found = listed
            .Concat(defaults)
            .Concat(resources)
            .DistinctBy(file => file.Path)
            .ToList();
        return found.Count > 0 ? found : Find(Resources);
    }

    private IEnumerable<(string Path, LocaleFilePath Place)> Find(string patterns) =>
        Find(new ProjectItem("LocaleFile", patterns, "", new Dictionary<string, string>()));

    private IEnumerable<(string Path, LocaleFilePath Place)> Find(ProjectItem item)
    {
        var excluded = FilePattern.All(project.Folder, item.Exclude).ToList();
        return from pattern in FilePattern.All(project.Folder, item.Include)
            from path in pattern.Files(LocaleFolders.Extensions)
            where !excluded.Any(other => other.Matches(path, out _))
            select (path, PlaceOf(item, pattern, path));
    }

    private LocaleFilePath PlaceOf(ProjectItem item, FilePattern pattern, string path)
    {
        pattern.Matches(path, out var recursive);
        var located = LocaleFolders.Locate(FolderOf(pattern, path), path, source);
        var group = Read(item, "LocaleGroup", path, recursive);
        return Read(item, "LocaleCulture", path, recursive) is { } culture
                ? new(culture, group ?? "")
            : group is not null ? located with { Group = group }
            : located;
    }

    // Of resources, whose folders name the locale, at least the one that the file lies in belongs to its name.
    private static string FolderOf(FilePattern pattern, string path)
    {
        var parent = Path.GetDirectoryName(path)!;
        var folder = pattern.HasWildcard ? pattern.Folder : parent;
        return folder == parent && LocaleFormat.Of(path) == LocaleFormat.Resw
            ? Path.GetDirectoryName(parent) ?? parent
            : folder;
    }

    // Metadata in functions of MSBuild says what the path says too, as in the targets of the package. Without any the name
    // of a file in JSON is its locale, as the targets have it.
    private static string? Read(ProjectItem item, string name, string path, string recursive)
    {
        if (!item.Metadata.TryGetValue(name, out var text) || text.Length == 0)
        {
            return
                name == "LocaleCulture"
                && item.Metadata.ContainsKey("Include")
                && LocaleFormat.Of(path) == LocaleFormat.Json
                ? Path.GetFileNameWithoutExtension(path)
                : null;
        }

        var value = Reference()
            .Replace(
                text,
                match =>
                    match.Groups[1].Value.ToLowerInvariant() switch
                    {
                        "filename" => Path.GetFileNameWithoutExtension(path),
                        "extension" => Path.GetExtension(path),
                        "recursivedir" => recursive,
                        _ => match.Value,
                    }
            );
        return value.Contains('$') || value.Contains('%') ? null : value;
    }

    private bool IsTrue(string name) =>
        "true".Equals(project.Property(name), StringComparison.OrdinalIgnoreCase);

    private bool IsFalse(string name) =>
        "false".Equals(project.Property(name), StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"%\((\w+)\)")]
    private static partial Regex Reference();
}
