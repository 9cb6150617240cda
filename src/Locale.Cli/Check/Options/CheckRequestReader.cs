using System.CommandLine;

namespace LocaleGen;

/// <summary>Makes a request of a command line.</summary>
internal sealed class CheckRequestReader(CheckOptions options)
{
    /// <summary>Reads what was asked for.</summary>
    public CheckRequest Read(ParseResult result)
    {
        // What follows --fix may be a path as well as a list of rules.
        var rules = result.GetValue(options.Fix);
        var isPath = rules is not null && !RuleNames.Split(rules).All(RuleNames.IsKnown);
        string[] named = result.GetValue(options.Paths) ?? [];
        return new()
        {
            Paths = isPath ? [rules!, .. named] : named,
            Choices = ReadChoices(result),
            FailOn = Enum.Parse<RuleSeverity>(
                result.GetRequiredValue(options.FailOn),
                ignoreCase: true
            ),
            Only = ListOf(result, options.Only),
            Baseline = result.GetValue(options.BaselineFile),
            WritesBaseline = result.GetValue(options.WriteBaseline),
            Fix =
                result.GetResult(options.Fix) is null ? null
                : rules is null || isPath ? LocaleRules.All
                : [.. RuleNames.Find(RuleNames.Split(rules))],
            Report =
                result.GetValue(options.Json) ? ReportKind.Json
                : result.GetValue(options.Sarif) ? ReportKind.Sarif
                : ReportKind.Text,
            IsQuiet = result.GetValue(options.Quiet),
            HasNoColor = result.GetValue(options.NoColor),
        };
    }

    private ProjectChoices ReadChoices(ParseResult result)
    {
        var severities = new Dictionary<string, RuleSeverity?>(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in ListOf(result, options.Severity))
        {
            RuleNames.TryReadSeverity(pair.Split('=')[1], out var chosen);
            severities[pair.Split('=')[0]] = chosen;
        }

        return new()
        {
            Source = result.GetValue(options.Source),
            Tags = result.GetValue(options.Tags) is { } names ? RuleNames.Split(names) : null,
            Syntax = result.GetValue(options.Syntax),
            Disabled = ListOf(result, options.Disable),
            Enabled = ListOf(result, options.Enable),
            Severities = severities,
        };
    }

    private static string[] ListOf(ParseResult result, Option<string[]> option) =>
        [.. (result.GetValue(option) ?? []).SelectMany(RuleNames.Split)];
}
