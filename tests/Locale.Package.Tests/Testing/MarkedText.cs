using System.Text.RegularExpressions;

namespace LocaleGen;

/// <summary>The text of a file in which marks such as <c>‹LOC103›</c> stand where a build shall find something.</summary>
/// <param name="path">The file, relative to its project.</param>
/// <param name="marked">The text with its marks.</param>
internal sealed partial class MarkedText(string path, string marked)
{
    public string Path => path;

    /// <summary>The text without the marks, as the file has it.</summary>
    public string Plain => Mark().Replace(marked, "");

    /// <summary>The rules of the marks.</summary>
    public IEnumerable<LocaleRule> Rules =>
        Mark().Matches(marked).Select(mark => LocaleRules.Find(mark.Groups[1].Value)!);

    /// <summary>
    /// What the marks say as a build says it, such as <c>Locales/de.json(3,14): error LOC103</c>; nothing is less than a warning.
    /// </summary>
    public IEnumerable<string> Expected =>
        Mark()
            .Matches(marked)
            .Select(mark => Mark().Replace(marked[..mark.Index], ""))
            .Zip(Rules, (before, rule) => $"{path}({PlaceBehind(before)}): {Word(rule)} {rule.Id}");

    private static string PlaceBehind(string text) =>
        $"{text.Count(letter => letter == '\n') + 1},{text.Length - text.LastIndexOf('\n')}";

    private static string Word(LocaleRule rule) =>
        rule.Severity == RuleSeverity.Error ? "error" : "warning";

    [GeneratedRegex("‹(LOC[0-9]{3})›")]
    private static partial Regex Mark();
}
