using System.Globalization;

namespace LocaleGen;

/// <summary>Tells findings to people: as compilers write them, on a terminal with the line and colours.</summary>
/// <param name="console">Where to.</param>
/// <param name="fullPaths">Finds a file by the path that findings have.</param>
internal sealed class TextReport(
    ToolConsole console,
    Func<string, string> fullPaths,
    bool hasColor,
    bool isQuiet
)
{
    private const string Reset = "\e[0m";
    private string? openPath;
    private string[] lines = [];

    /// <summary>Writes all findings, then how many there are.</summary>
    public void Write(CheckResult result)
    {
        string? previous = null;
        foreach (var finding in result.Told)
        {
            if (console.IsTerminal && previous is not null && previous != finding.Path)
            {
                console.Text.WriteLine();
            }

            Write(finding);
            previous = finding.Path;
        }

        if (!isQuiet)
        {
            if (console.IsTerminal && previous is not null)
            {
                console.Text.WriteLine();
            }

            console.Text.WriteLine(Summary(result));
        }
    }

    private void Write(Finding finding)
    {
        var severity = finding.Severity.ToString().ToLowerInvariant();
        var word = Paint($"{severity} {finding.Rule.Id}", ColorOf(finding.Severity));
        console.Text.WriteLine($"{finding.Path}{finding.Start}: {word}: {finding.Text}");
        if (console.IsTerminal && LineOf(finding) is { } line)
        {
            console.Text.WriteLine($"    {line.Line}");
            console.Text.WriteLine($"    {Paint(line.Mark, ColorOf(finding.Severity))}");
        }
    }

    private SourceLine? LineOf(Finding finding)
    {
        if (openPath != finding.Path)
        {
            openPath = finding.Path;
            lines = ReadLines(fullPaths(finding.Path));
        }

        if (finding.Start.Line > lines.Length)
        {
            return null;
        }

        var line = lines[finding.Start.Line - 1].TrimEnd('\r');
        var length =
            finding.End.Line == finding.Start.Line
                ? finding.End.Column - finding.Start.Column
                : line.Length;
        return SourceLine.Of(line, finding.Start.Column, length);
    }

    private static string[] ReadLines(string path)
    {
        try
        {
            return FileText.Read(path).Text.Split('\n');
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // That the file cannot be read is one of the findings; there is no line to show of it.
            return [];
        }
    }

    private static string Summary(CheckResult result)
    {
        var known = result.Findings.Count(finding => finding.IsCovered);
        var covered = known == 0 ? "" : $", {Count(known, "known")} by the baseline";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Count(result.Texts, "text")} in {Count(result.Locales, "locale")}: {Count(result.Count(RuleSeverity.Error), "error")}, {Count(result.Count(RuleSeverity.Warning), "warning")}, {Count(result.Count(RuleSeverity.Info), "info")}{covered} ({result.Duration.TotalSeconds:0.0} s)"
        );
    }

    private static string Count(long count, string noun) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{count:N0} {noun}{(count == 1 || noun == "known" ? "" : "s")}"
        );

    private static string ColorOf(RuleSeverity severity) =>
        severity switch
        {
            RuleSeverity.Error => "\e[31m",
            RuleSeverity.Warning => "\e[33m",
            _ => "\e[36m",
        };

    private string Paint(string text, string color) => hasColor ? color + text + Reset : text;
}
