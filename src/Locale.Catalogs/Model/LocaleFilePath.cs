namespace LocaleGen;

/// <summary>Which locale and group a file belongs to, as its path says.</summary>
/// <param name="Culture">The language tag as the folder or file is named, such as <c>de</c>.</param>
/// <param name="Group">The path below it without extension, such as <c>web/alerts</c>; empty for <c>de.json</c> itself.</param>
public readonly record struct LocaleFilePath(string Culture, string Group)
{
    /// <summary>
    /// Whether nothing names its locale, as in <c>Resources.resx</c>: it is of the source locale, and what all other locales
    /// fall back to, one that is named by the same tag too.
    /// </summary>
    public bool IsNeutral { get; init; }

    /// <summary>What stands before every key of the file: <c>web.alerts.</c>, or nothing.</summary>
    public string Prefix => PrefixOf(Group);

    /// <summary>What stands before every key of a file of <paramref name="group"/>.</summary>
    public static string PrefixOf(string group)
    {
        var segments = group.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries);
        return segments.Length == 0 ? "" : string.Join(".", segments) + ".";
    }

    /// <summary>
    /// Takes a path below the locale folder apart: <c>de.json</c>, <c>de/alerts.json</c>, <c>de/web/alerts.json</c>.
    /// </summary>
    /// <param name="path">Relative to the locale folder, with either slash.</param>
    public static LocaleFilePath FromRelativePath(string path)
    {
        var segments = path.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries);
        if (segments.Length == 0)
        {
            return new("", "");
        }

        var last = segments[segments.Length - 1];
        var dot = last.LastIndexOf('.');
        segments[segments.Length - 1] = dot > 0 ? last.Substring(0, dot) : last;
        return new(segments[0], string.Join("/", segments.Skip(1)));
    }
}
