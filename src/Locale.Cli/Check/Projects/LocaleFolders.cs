namespace LocaleGen;

/// <summary>Knows what folders of locale files look like.</summary>
internal static class LocaleFolders
{
    /// <summary>The names that such folders usually have.</summary>
    private static readonly string[] Usual = ["Locales", "Strings"];

    /// <summary>How the names of locale files end.</summary>
    public static IReadOnlyList<string> Extensions { get; } =
    [.. LocaleFormat.All.Select(format => format.Extension)];

    /// <summary>The locale files below a folder; empty where none of them is named by a locale, as locale files are.</summary>
    /// <param name="folder">A full path.</param>
    public static IReadOnlyList<string> FilesIn(string folder)
    {
        var files = FolderWalk.Files(folder, Extensions);
        return files.Any(file => IsLocale(Locate(folder, file, "").Culture)) ? files : [];
    }

    /// <summary>The folders of the usual names that a folder holds.</summary>
    /// <param name="folder">A full path.</param>
    public static IEnumerable<string> UsualIn(string folder) =>
        Usual.Select(name => Path.Combine(folder, name)).Where(Directory.Exists);

    /// <summary>The folders of the usual names anywhere below a folder.</summary>
    /// <param name="folder">A full path.</param>
    public static IEnumerable<string> UsualBelow(string folder) =>
        FolderWalk
            .Files(folder, Extensions)
            .Select(file => UsualAbove(file, folder))
            .OfType<string>()
            .Distinct();

    private static string? UsualAbove(string file, string folder)
    {
        var at = Path.GetDirectoryName(file);
        while (at is not null && at.Length > folder.Length && !Usual.Contains(Path.GetFileName(at)))
        {
            at = Path.GetDirectoryName(at);
        }

        return at is not null && at.Length > folder.Length ? at : null;
    }

    /// <summary>The locale and group of a file.</summary>
    /// <param name="folder">The full path of the folder that holds all locales.</param>
    /// <param name="file">The full path of the file.</param>
    /// <param name="source">The locale of files that name none.</param>
    public static LocaleFilePath Locate(string folder, string file, string source) =>
        LocaleFormat.Of(file).Locate(Path.GetRelativePath(folder, file), source, IsLocale);

    /// <summary>The project file whose folder a folder lies in; null where there is none.</summary>
    /// <param name="folder">A full path.</param>
    public static string? ProjectAbove(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (ProjectsIn(at).FirstOrDefault() is { } project)
            {
                return project;
            }

            if (Directory.Exists(Path.Combine(at, ".git")))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The project files of a folder itself.</summary>
    public static IEnumerable<string> ProjectsIn(string folder) =>
        Directory.EnumerateFiles(folder, "*.*proj").Where(SolutionFile.IsProject).Order();

    /// <summary>Whether a tag names a locale of CLDR.</summary>
    public static bool IsLocale(string tag) =>
        LocaleTag.TryParse(tag, out var parsed) && CldrData.Full.Find(parsed) is not null;
}
