using System.Text;
using System.Text.RegularExpressions;

namespace LocaleGen;

/// <summary>A pattern of files as project files write it: <c>Locales/**/*.json</c>.</summary>
internal sealed class FilePattern
{
    private readonly Regex regex;

    private FilePattern(string folder, Regex regex, bool hasWildcard)
    {
        Folder = folder;
        this.regex = regex;
        HasWildcard = hasWildcard;
    }

    /// <summary>The full path of the folder before the first wildcard.</summary>
    public string Folder { get; }

    /// <summary>Whether it stands for more than one file.</summary>
    public bool HasWildcard { get; }

    /// <summary>The patterns of a list.</summary>
    /// <param name="folder">What they are relative to.</param>
    /// <param name="list">Separated by <c>;</c>.</param>
    public static IEnumerable<FilePattern> All(string folder, string list) =>
        list.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(pattern => !pattern.StartsWith("@(", StringComparison.Ordinal))
            .Select(pattern => Of(folder, pattern));

    /// <summary>Whether it stands for a file.</summary>
    /// <param name="path">A full path.</param>
    /// <param name="recursive">What <c>**</c> stands for, with a slash at its end.</param>
    public bool Matches(string path, out string recursive)
    {
        var match = regex.Match(path.Replace('\\', '/'));
        recursive = match.Groups["recursive"].Value;
        return match.Success;
    }

    /// <summary>The files it stands for; one without wildcards also where it does not exist.</summary>
    public IEnumerable<string> Files(IReadOnlyCollection<string> extensions) =>
        !HasWildcard ? [Folder]
        : Directory.Exists(Folder)
            ? FolderWalk.Files(Folder, extensions).Where(path => Matches(path, out _))
        : [];

    private static FilePattern Of(string folder, string pattern)
    {
        var full = Path.Combine(folder, pattern.Replace('\\', '/'));
        var wildcard = full.AsSpan().IndexOfAny('*', '?');
        if (wildcard < 0)
        {
            var path = Path.GetFullPath(full);
            return new(path, new($"^{Regex.Escape(path.Replace('\\', '/'))}$"), hasWildcard: false);
        }

        var end = full.LastIndexOf('/', wildcard);
        var fixedFolder = Path.GetFullPath(full[..end]);
        var rest = Translate(full[(end + 1)..]);
        var options = OperatingSystem.IsWindows() ? RegexOptions.IgnoreCase : RegexOptions.None;
        var prefix = Regex.Escape(fixedFolder.Replace('\\', '/').TrimEnd('/'));
        return new(fixedFolder, new($"^{prefix}/{rest}$", options), hasWildcard: true);
    }

    private static string Translate(string pattern)
    {
        var regex = new StringBuilder();
        var hasRecursive = false;
        for (var at = 0; at < pattern.Length; at++)
        {
            if (pattern.AsSpan(at).StartsWith("**/"))
            {
                regex.Append(hasRecursive ? "(?:.*/)?" : "(?<recursive>(?:.*/)?)");
                hasRecursive = true;
                at += 2;
            }
            else if (pattern.AsSpan(at).SequenceEqual("**"))
            {
                regex.Append(".*");
                at++;
            }
            else
            {
                regex.Append(
                    pattern[at] switch
                    {
                        '*' => "[^/]*",
                        '?' => "[^/]",
                        var letter => Regex.Escape(letter.ToString()),
                    }
                );
            }
        }

        return regex.ToString();
    }
}
