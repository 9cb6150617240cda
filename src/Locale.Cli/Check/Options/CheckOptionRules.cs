using System.CommandLine;
using System.CommandLine.Parsing;

namespace LocaleGen;

/// <summary>What the options of <c>locale check</c> have to be; the error names the remedy.</summary>
internal static class CheckOptionRules
{
    private static readonly string[] Severities = ["error", "warning", "info", "none"];

    /// <summary>Adds them.</summary>
    public static void AddTo(Command command, CheckOptions options)
    {
        options.FailOn.AcceptOnlyFromAmong("error", "warning", "info");
        options.Disable.Validators.Add(CheckRules);
        options.Enable.Validators.Add(CheckRules);
        options.Severity.Validators.Add(CheckSeverities);
        Require(
            options.Source,
            text => LocaleTag.TryParse(text, out _),
            "is no language tag: write one such as en or pt-BR"
        );
        Require(
            options.Tags,
            text => RuleNames.Split(text).All(DeclaredTags.IsName),
            "is no list of tags: write names such as b,i,link"
        );
        Require(
            options.Syntax,
            text => MessageSyntaxes.Find(text) is not null,
            "is no syntax of messages: write icu or composite"
        );
        command.Validators.Add(result =>
        {
            if (result.GetValue(options.Json) && result.GetValue(options.Sarif))
            {
                result.AddError("--json and --sarif are two ways to tell the same: leave one out.");
            }

            if (result.GetValue(options.WriteBaseline) && result.GetResult(options.Fix) is not null)
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
}
