using System.IO.Enumeration;

namespace LocaleGen;

/// <summary>Finds files below a folder, without what builds and version control put there.</summary>
internal static class FolderWalk
{
    private static readonly string[] Passed = ["bin", "obj", "node_modules", "artifacts"];

    private static readonly EnumerationOptions Options = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = default,
    };

    /// <summary>The full paths of files with one of the extensions, in ordinal order. Links to folders are not followed.</summary>
    /// <param name="folder">Where to begin.</param>
    /// <param name="extensions">With their dots, in any case.</param>
    public static IReadOnlyList<string> Files(string folder, IReadOnlyCollection<string> extensions)
    {
        var files = new FileSystemEnumerable<string>(
            folder,
            (ref FileSystemEntry entry) => entry.ToFullPath(),
            Options
        )
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) =>
                !entry.IsDirectory && HasExtension(entry.FileName, extensions),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => IsFollowed(ref entry),
        };
        return [.. files.Order(StringComparer.Ordinal)];
    }

    private static bool HasExtension(
        ReadOnlySpan<char> name,
        IReadOnlyCollection<string> extensions
    )
    {
        foreach (var extension in extensions)
        {
            if (name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFollowed(ref FileSystemEntry entry)
    {
        var name = entry.FileName;
        if (name[0] == '.' || (entry.Attributes & FileAttributes.ReparsePoint) != 0)
        {
            return false;
        }

        foreach (var passed in Passed)
        {
            if (name.Equals(passed, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }
}
