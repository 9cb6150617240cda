using System.Text.RegularExpressions;

namespace LocaleGen;

/// <summary>Finds what looks like a tag, so that a row can declare it as a project would.</summary>
internal static partial class TagNames
{
    /// <summary>The names of all tags, each once.</summary>
    public static IReadOnlyList<string> In(string message) =>
        [.. Tag.Matches(message).Select(tag => tag.Groups["name"].Value).Distinct()];

    [GeneratedRegex(@"</?(?<name>[A-Za-z][A-Za-z0-9_-]*)\s*/?>")]
    private static partial Regex Tag { get; }
}
