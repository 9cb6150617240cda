using System.CommandLine;

namespace LocaleGen;

/// <summary>The command <c>locale rules</c>: which rules there are, and the page of one.</summary>
internal static class RulesCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ToolConsole console)
    {
        var rule = new Argument<string?>("rule")
        {
            Description = "The id of a rule, such as LOC201, whose page is shown.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        rule.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var id }] && Find(id) is null)
            {
                result.AddError($"There is no rule '{id}': see 'locale rules'.");
            }
        });
        var command = new Command(
            "rules",
            "Lists the rules that locale files are checked by, or shows the page of one."
        )
        {
            rule,
        };
        command.SetAction(result =>
        {
            if (result.GetValue(rule) is { } id)
            {
                console.Text.Write(RulePages.Text(Find(id)!));
            }
            else
            {
                List(console.Text);
            }

            return ExitCode.Success;
        });
        return command;
    }

    private static LocaleRule? Find(string id) =>
        LocaleRules.Find(id) is { Implemented: true } rule ? rule : null;

    private static void List(TextWriter output)
    {
        foreach (
            var group in LocaleRules.All.Where(rule => rule.Implemented).GroupBy(rule => rule.Group)
        )
        {
            output.WriteLine($"{(int)group.Key}xx {NameOf(group.Key)}");
            foreach (var rule in group)
            {
                var severity = rule.Severity.ToString().ToLowerInvariant();
                output.WriteLine($"  {rule.Id}  {severity, -7}  {rule.Title}");
                output.WriteLine($"                   {RulePages.Summary(rule)}");
            }
        }
    }

    private static string NameOf(RuleGroup group) =>
        group switch
        {
            RuleGroup.Files => "files and syntax",
            RuleGroup.Parity => "parity between locales",
            RuleGroup.Plurals => "plural and select",
            RuleGroup.Quality => "quality of the text",
            RuleGroup.Usage => "use in C#",
            _ => "fixtures",
        };
}
