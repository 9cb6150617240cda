namespace LocaleGen;

/// <summary>Reads lists that name rules and groups of rules, as options and properties have them.</summary>
internal static class RuleNames
{
    private static readonly char[] Separators = [',', ';', ' '];

    /// <summary>The names of a list.</summary>
    public static string[] Split(string? list) =>
        list?.Split(
            Separators,
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        ) ?? [];

    /// <summary>The rules that names stand for, such as <c>LOC204</c>, <c>3xx</c> and <c>quality</c>; what names nothing is passed over.</summary>
    public static IEnumerable<LocaleRule> Find(IReadOnlyCollection<string> names)
    {
        var others = RuleFilter.Everything.Without(names);
        return LocaleRules.All.Where(rule => !others.Has(rule));
    }

    /// <summary>Whether a name stands for a rule or a group.</summary>
    public static bool IsKnown(string name) => Find([name]).Any();

    /// <summary>Reads a severity as <c>.globalconfig</c> writes it; false where it is none.</summary>
    /// <param name="severity">Null for <c>none</c>.</param>
    public static bool TryReadSeverity(string text, out RuleSeverity? severity)
    {
        severity = text.ToLowerInvariant() switch
        {
            "error" => RuleSeverity.Error,
            "warning" => RuleSeverity.Warning,
            "info" or "suggestion" => RuleSeverity.Info,
            "hidden" or "silent" or "refactoring" => RuleSeverity.Hidden,
            _ => null,
        };
        return severity is not null || text.Equals("none", StringComparison.OrdinalIgnoreCase);
    }
}
