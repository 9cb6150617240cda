namespace LocaleGen;

/// <summary>Finds the locale and the group of RESX and RESW files in their paths.</summary>
/// <remarks>
/// <c>Resources.resx</c> is neutral and of the source locale, <c>Resources.de.resx</c> German, as for .NET; <c>Strings/de/Resources.resw</c>
/// is German, as for Windows. The base name is the group, apart from <c>Resources</c>, the name that files have by default.
/// </remarks>
/// <param name="source">The tag of the source locale.</param>
/// <param name="isLocale">Whether a tag names a locale that there is.</param>
internal sealed class ResxFilePath(string source, Func<string, bool> isLocale)
{
    private const string DefaultName = "Resources";
    private const string DefaultFolder = "Strings";

    private static readonly string[] PassedFolders = ["Properties", DefaultName, DefaultFolder];
    private static readonly string[] Qualifiers = ["lang-", "language-"];

    /// <summary>Takes a path apart.</summary>
    /// <param name="path">Relative to the folder that groups are counted from, with either slash.</param>
    /// <param name="inFolders">Whether a folder may name the locale.</param>
    public LocaleFilePath Parse(string path, bool inFolders)
    {
        var segments = path.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries).ToList();
        if (segments.Count == 0)
        {
            return new(source, "") { IsNeutral = true };
        }

        var last = segments[segments.Count - 1];
        var dot = last.LastIndexOf('.');
        var name = dot > 0 ? last.Substring(0, dot) : last;
        segments.RemoveAt(segments.Count - 1);
        var culture = TakeFromName(ref name) ?? (inFolders ? TakeFromFolders(segments) : null);
        var folders = segments.SkipWhile(IsPassed);
        var group = IsDefault(name) ? folders : folders.Append(name);
        return new(culture ?? source, string.Join("/", group.Where(part => part.Length > 0)))
        {
            IsNeutral = culture is null,
        };
    }

    private string? TakeFromName(ref string name)
    {
        var dot = name.LastIndexOf('.');
        var suffix = TagOf(name.Substring(dot + 1));
        // A file named by nothing but its locale; not one that happens to be named as a locale is.
        var isLocaleAlone = dot < 0 && suffix.Length > 0 && char.IsLower(suffix[0]);
        if ((dot <= 0 && !isLocaleAlone) || !isLocale(suffix))
        {
            return null;
        }

        name = dot < 0 ? "" : name.Substring(0, dot);
        return suffix;
    }

    /// <summary>The folder nearest to the file that names a locale; what stands before it says nothing of the group.</summary>
    private string? TakeFromFolders(List<string> folders)
    {
        var index = folders.FindLastIndex(folder => isLocale(TagOf(folder)));
        if (index < 0)
        {
            // Below Strings every folder is one of a locale, even of one that there is not.
            index = folders.FindIndex(IsStrings) + 1;
        }

        if (index >= folders.Count || (index == 0 && !isLocale(TagOf(folders[0]))))
        {
            return null;
        }

        var culture = TagOf(folders[index]);
        folders.RemoveRange(0, index + 1);
        return culture;
    }

    // Windows also takes the name of the qualifier: lang-de, language-de.
    private static string TagOf(string name)
    {
        var qualifier = Qualifiers.FirstOrDefault(one =>
            name.StartsWith(one, StringComparison.OrdinalIgnoreCase)
        );
        return qualifier is null ? name : name.Substring(qualifier.Length);
    }

    private static bool IsDefault(string name) =>
        name.Equals(DefaultName, StringComparison.OrdinalIgnoreCase);

    private static bool IsStrings(string folder) =>
        folder.Equals(DefaultFolder, StringComparison.OrdinalIgnoreCase);

    private static bool IsPassed(string folder) =>
        PassedFolders.Contains(folder, StringComparer.OrdinalIgnoreCase);
}
