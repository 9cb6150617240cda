namespace LocaleGen;

/// <summary>How loud which rule is: by default, and as a project or a command line says otherwise. Immutable.</summary>
internal sealed class RuleSeverities
{
    // Null switches a rule off.
    private readonly IReadOnlyDictionary<string, RuleSeverity?> chosen;

    private RuleSeverities(IReadOnlyDictionary<string, RuleSeverity?> chosen) =>
        this.chosen = chosen;

    /// <summary>What <see cref="LocaleRules"/> say.</summary>
    public static RuleSeverities Default { get; } =
        new(new Dictionary<string, RuleSeverity?>(StringComparer.OrdinalIgnoreCase));

    /// <summary>The rules that are not off.</summary>
    public RuleFilter Filter => RuleFilter.Default.With(rule => Of(rule) is not null);

    /// <summary>How loud a rule is; null where it is off.</summary>
    public RuleSeverity? Of(LocaleRule rule)
    {
        var severity = chosen.TryGetValue(rule.Id, out var own) ? own : rule.Severity;
        return severity == RuleSeverity.Hidden ? null : severity;
    }

    /// <summary>The severities with those of some rules changed.</summary>
    /// <param name="changes">Ids and severities; null switches off.</param>
    public RuleSeverities With(IEnumerable<KeyValuePair<string, RuleSeverity?>> changes)
    {
        var next = new Dictionary<string, RuleSeverity?>(chosen, StringComparer.OrdinalIgnoreCase);
        foreach (var (id, severity) in changes)
        {
            next[id] = severity;
        }

        return new(next);
    }

    /// <summary>The severities without the rules and groups of a list, such as <c>3xx</c> and <c>LOC204</c>.</summary>
    public RuleSeverities Without(IReadOnlyCollection<string> names) =>
        With(
            RuleNames
                .Find(names)
                .Select(rule => new KeyValuePair<string, RuleSeverity?>(rule.Id, null))
        );

    /// <summary>The severities with the rules and groups of a list switched on: those that are off speak as information.</summary>
    public RuleSeverities Including(IReadOnlyCollection<string> names) =>
        With(
            RuleNames
                .Find(names)
                .Where(rule => Of(rule) is null)
                .Select(rule => new KeyValuePair<string, RuleSeverity?>(
                    rule.Id,
                    rule.Severity == RuleSeverity.Hidden ? RuleSeverity.Info : rule.Severity
                ))
        );
}
