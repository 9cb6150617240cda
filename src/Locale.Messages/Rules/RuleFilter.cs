namespace LocaleGen;

/// <summary>Which rules are asked.</summary>
/// <remarks>
/// Rules that are off are not asked at all, rather than asked and passed over, so that what nobody wants costs nothing.
/// </remarks>
public sealed class RuleFilter : IEquatable<RuleFilter>
{
    private readonly HashSet<string> off;

    private RuleFilter(IEnumerable<string> off) => this.off = new(off, StringComparer.Ordinal);

    /// <summary>The rules that are on unless a project says otherwise.</summary>
    public static RuleFilter Default { get; } =
        new(LocaleRules.All.Where(rule => !IsOnByDefault(rule)).Select(rule => rule.Id));

    /// <summary>Every rule.</summary>
    public static RuleFilter Everything { get; } = new([]);

    /// <summary>Whether a rule is asked.</summary>
    public bool Has(LocaleRule rule) => !off.Contains(rule.Id);

    /// <summary>The filter with rules switched on or off.</summary>
    /// <param name="decide">Whether a rule is on; null leaves it as it is.</param>
    public RuleFilter With(Func<LocaleRule, bool?> decide) =>
        new(LocaleRules.All.Where(rule => !(decide(rule) ?? Has(rule))).Select(rule => rule.Id));

    /// <summary>The filter without what a list names: groups (<c>quality</c>, <c>3xx</c>) and rules (<c>LOC204</c>).</summary>
    /// <param name="names">The names in any case; what names nothing is passed over.</param>
    public RuleFilter Without(IEnumerable<string> names)
    {
        var list = names.ToList();
        return With(rule => list.Any(name => IsNamed(rule, name)) ? false : null);
    }

    /// <summary>Whether the same rules are asked.</summary>
    public bool Equals(RuleFilter? other) =>
        ReferenceEquals(this, other) || (other is not null && off.SetEquals(other.off));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RuleFilter);

    /// <inheritdoc/>
    public override int GetHashCode() => off.Count;

    private static bool IsOnByDefault(LocaleRule rule) => rule.Severity != RuleSeverity.Hidden;

    private static bool IsNamed(LocaleRule rule, string name) =>
        name.Equals(rule.Id, StringComparison.OrdinalIgnoreCase)
        || name.Equals(rule.Group.ToString(), StringComparison.OrdinalIgnoreCase)
        || name.Equals($"{(int)rule.Group}xx", StringComparison.OrdinalIgnoreCase)
        || name.Equals($"LOC{(int)rule.Group}xx", StringComparison.OrdinalIgnoreCase);
}
