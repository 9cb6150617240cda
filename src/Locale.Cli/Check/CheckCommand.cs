using System.CommandLine;
using System.CommandLine.Parsing;

namespace LocaleGen;

/// <summary>The command <c>locale check</c>: what it takes.</summary>
internal sealed class CheckCommand
{
    private static readonly string[] Severities = ["error", "warning", "info", "none"];

    private readonly Argument<string[]> paths = new("paths")
    {
        Description =
            "Folders with locale files, such as Locales, or that hold one; single files; projects; solutions. The working folder where nothing is named.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> source = One(
        "--source",
        "tag",
        "The locale that all others are compared with (LocaleSource)."
    );

    private readonly Option<string?> tags = One(
        "--tags",
        "names",
        "The tags that are markup in every text (LocaleTags), such as b,i,link."
    );

    private readonly Option<string?> syntax = One(
        "--syntax",
        "name",
        "What texts are written in (LocaleSyntax): icu, or composite for {0} of string.Format, as is usual in RESX."
    );

    private readonly Option<string[]> disable = Many(
        "--disable",
        "rules",
        "Rules and groups to leave out, such as 3xx,LOC204. May be repeated."
    );

    private readonly Option<string[]> enable = Many(
        "--enable",
        "rules",
        "Rules and groups that are off by default, such as LOC304. May be repeated."
    );

    private readonly Option<string[]> severity = Many(
        "--severity",
        "rule=severity",
        "How loud a rule is: error, warning, info or none. May be repeated."
    );

    private readonly Option<string> failOn = new("--fail-on")
    {
        Description = "The severity from which on a finding is a failure.",
        HelpName = "error|warning|info",
        DefaultValueFactory = _ => "error",
    };

    private readonly Option<string[]> only = Many(
        "--only",
        "locales",
        "The locales to check, such as de,pl. May be repeated."
    );

    private readonly Option<string?> baseline = One(
        "--baseline",
        "file",
        $"The findings that are known and not told; {Baseline.FileName} beside the project or the folder where that is there."
    );

    private readonly Option<bool> writeBaseline = Flag(
        "--write-baseline",
        "Take all findings into the baseline, and tell none."
    );

    private readonly Option<string?> fix = new("--fix")
    {
        Description =
            "Mend what can be mended without a person: everything, or the rules and groups of a list such as LOC201,LOC303.",
        HelpName = "rules",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> json = Flag(
        "--json",
        "Tell findings as JSON, in the schema of docs/check.md."
    );

    private readonly Option<bool> sarif = Flag("--sarif", "Tell findings in SARIF 2.1.0.");

    private readonly Option<bool> quiet = Flag("--quiet", "Tell findings and nothing else.");

    private readonly Option<bool> noColor = Flag(
        "--no-color",
        "No colours, as with NO_COLOR in the environment."
    );

    private CheckCommand() { }

    /// <summary>The command.</summary>
    public static Command Create(ToolConsole console)
    {
        var options = new CheckCommand();
        var command = new Command(
            "check",
            """
            Checks locale files by the rules of the compiler ('locale rules' lists them).
            Of a project the XML is read, with Directory.Build.props and .targets above it, and not what MSBuild makes of it: conditions
            other than '$(Name)' == '' are taken for false, imports are not followed. Severities are those of .globalconfig. Options go before both.
            Ends with 0 where nothing is as severe as --fail-on, 1 where something is, 2 where the command line is wrong.
            """
        )
        {
            options.paths,
            options.source,
            options.tags,
            options.syntax,
            options.disable,
            options.enable,
            options.severity,
            options.failOn,
            options.only,
            options.baseline,
            options.writeBaseline,
            options.fix,
            options.json,
            options.sarif,
            options.quiet,
            options.noColor,
        };
        options.failOn.AcceptOnlyFromAmong("error", "warning", "info");
        options.AddValidators(command);
        command.SetAction(result => new CheckRun(options.Read(result), console).Run());
        return command;
    }

    private static Option<string?> One(string name, string value, string description) =>
        new(name) { Description = description, HelpName = value };

    private static Option<string[]> Many(string name, string value, string description) =>
        new(name)
        {
            Description = description,
            HelpName = value,
            DefaultValueFactory = _ => [],
        };

    private static Option<bool> Flag(string name, string description) =>
        new(name) { Description = description };

    private void AddValidators(Command command)
    {
        disable.Validators.Add(CheckRules);
        enable.Validators.Add(CheckRules);
        severity.Validators.Add(CheckSeverities);
        Require(
            source,
            text => LocaleTag.TryParse(text, out _),
            "is no language tag: write one such as en or pt-BR"
        );
        Require(
            tags,
            text => RuleNames.Split(text).All(DeclaredTags.IsName),
            "is no list of tags: write names such as b,i,link"
        );
        Require(
            syntax,
            text => MessageSyntaxes.Find(text) is not null,
            "is no syntax of messages: write icu or composite"
        );
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetValue(sarif))
            {
                result.AddError("--json and --sarif are two ways to tell the same: leave one out.");
            }

            if (result.GetValue(writeBaseline) && result.GetResult(fix) is not null)
            {
                result.AddError("--fix and --write-baseline exclude each other: mend first.");
            }
        });
    }

    private static void Require(
        Option<string?> option,
        Func<string, bool> isRight,
        string remedy
    ) =>
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !isRight(token.Value)))
            {
                result.AddError($"'{token.Value}' {remedy}.");
            }
        });

    private static void CheckRules(OptionResult result)
    {
        foreach (var name in result.Tokens.SelectMany(token => RuleNames.Split(token.Value)))
        {
            if (!RuleNames.IsKnown(name))
            {
                result.AddError($"There is no rule or group '{name}': see 'locale rules'.");
            }
        }
    }

    private static void CheckSeverities(OptionResult result)
    {
        foreach (var pair in result.Tokens.SelectMany(token => RuleNames.Split(token.Value)))
        {
            var parts = pair.Split('=');
            if (
                parts.Length != 2
                || LocaleRules.Find(parts[0]) is null
                || !Severities.Contains(parts[1].ToLowerInvariant())
            )
            {
                result.AddError(
                    $"'{pair}' sets no severity: write a rule and error, warning, info or none, such as LOC301=warning."
                );
            }
        }
    }

    private CheckRequest Read(ParseResult result)
    {
        // What follows --fix may be a path as well as a list of rules.
        var rules = result.GetValue(fix);
        var isPath = rules is not null && !RuleNames.Split(rules).All(RuleNames.IsKnown);
        string[] named = result.GetValue(paths) ?? [];
        return new()
        {
            Paths = isPath ? [rules!, .. named] : named,
            Choices = ReadChoices(result),
            FailOn = Enum.Parse<RuleSeverity>(result.GetRequiredValue(failOn), ignoreCase: true),
            Only = ListOf(result, only),
            Baseline = result.GetValue(baseline),
            WritesBaseline = result.GetValue(writeBaseline),
            Fix =
                result.GetResult(fix) is null ? null
                : rules is null || isPath ? LocaleRules.All
                : [.. RuleNames.Find(RuleNames.Split(rules))],
            Report =
                result.GetValue(json) ? ReportKind.Json
                : result.GetValue(sarif) ? ReportKind.Sarif
                : ReportKind.Text,
            IsQuiet = result.GetValue(quiet),
            HasNoColor = result.GetValue(noColor),
        };
    }

    private ProjectChoices ReadChoices(ParseResult result)
    {
        var severities = new Dictionary<string, RuleSeverity?>(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in ListOf(result, severity))
        {
            RuleNames.TryReadSeverity(pair.Split('=')[1], out var chosen);
            severities[pair.Split('=')[0]] = chosen;
        }

        return new()
        {
            Source = result.GetValue(source),
            Tags = result.GetValue(tags) is { } names ? RuleNames.Split(names) : null,
            Syntax = result.GetValue(syntax),
            Disabled = ListOf(result, disable),
            Enabled = ListOf(result, enable),
            Severities = severities,
        };
    }

    private static string[] ListOf(ParseResult result, Option<string[]> option) =>
        [.. (result.GetValue(option) ?? []).SelectMany(RuleNames.Split)];
}
