using System.Text;

namespace LocaleGen;

/// <summary>Prints a class with a method for each rule set and the switch that chooses among them.</summary>
/// <param name="parameter">The parameter of the methods.</param>
/// <param name="argument">The parameter as it is passed on.</param>
/// <param name="printCondition">How a condition is written.</param>
internal sealed class PluralMethodPrinter(
    string parameter,
    string argument,
    Func<PluralCondition, string> printCondition
)
{
    private const int LocalesShown = 12;

    /// <summary>Prints the class.</summary>
    public string Print(string name, string summary, IReadOnlyList<PluralRuleSet> sets)
    {
        var code = new StringBuilder();
        code.Append($"/// <content>{summary}</content>\n");
        code.Append($"internal static partial class {name}\n{{\n");
        code.Append(
            "    /// <summary>The category by a set; <c>other</c> by one that there is not.</summary>\n"
        );
        code.Append(
            $"    public static PluralCategory Select(int set, {parameter}) =>\n        set switch\n        {{\n"
        );
        for (var index = 1; index < sets.Count; index++)
        {
            code.Append($"            {index} => Set{index}({argument}),\n");
        }

        code.Append("            _ => Other,\n        };\n");
        for (var index = 1; index < sets.Count; index++)
        {
            AppendMethod(code, index, sets[index]);
        }

        return code.Append("}\n").ToString();
    }

    private void AppendMethod(StringBuilder code, int index, PluralRuleSet set)
    {
        var more =
            set.Locales.Count > LocalesShown ? $" and {set.Locales.Count - LocalesShown} more" : "";
        code.Append($"\n    // {string.Join(", ", set.Locales.Take(LocalesShown))}{more}\n");
        code.Append($"    private static PluralCategory Set{index}({parameter}) =>\n        ");
        foreach (var rule in set.Rules)
        {
            var condition = printCondition(rule.Condition!);
            if (condition == PluralConditionPrinter.Always)
            {
                code.Append($"{rule.Category};\n");
                return;
            }

            if (condition != PluralConditionPrinter.Never)
            {
                code.Append($"{condition} ? {rule.Category}\n        : ");
            }
        }

        code.Append("Other;\n");
    }
}
