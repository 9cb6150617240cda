namespace LocaleGen;

/// <summary>Reads rule sets (ICU classes NFRuleSet, NFRule and NFSubstitution).</summary>
internal sealed class RuleSetParser
{
    private readonly Dictionary<string, RuleSet> sets = new(StringComparer.Ordinal);

    private RuleSetParser() { }

    /// <summary>Reads the sets of a text, in order.</summary>
    /// <exception cref="FormatException">The text is no set of rules.</exception>
    public static IReadOnlyList<RuleSet> Parse(string text)
    {
        var parser = new RuleSetParser();
        var texts = RuleDescription.Split(text);
        var found = texts.Select(set => new RuleSet(set.Name)).ToArray();
        foreach (var set in found)
        {
            parser.sets[set.Name] = set;
        }

        for (var index = 0; index < found.Length; index++)
        {
            parser.ReadRules(found[index], texts[index].Rules);
        }

        return found;
    }

    /// <summary>The set of a name.</summary>
    public RuleSet Find(string name) =>
        sets.TryGetValue(name, out var set)
            ? set
            : throw new FormatException($"There is no rule set '{name}'.");

    private void ReadRules(RuleSet set, IReadOnlyList<string> texts)
    {
        foreach (var text in texts)
        {
            ReadRule(set, text, set.Rules.LastOrDefault());
        }

        // Rules without a base value follow the one before.
        long next = 0;
        foreach (var rule in set.Rules)
        {
            if (rule.Base == 0)
            {
                rule.SetBase(next);
            }

            next = set.IsFraction ? rule.Base : rule.Base + 1;
        }
    }

    /// <summary>
    /// Reads a rule. Bracketed text makes two of it: without the brackets for the base value alone, and with them for what
    /// follows.
    /// </summary>
    private void ReadRule(RuleSet set, string text, NumberRule? before)
    {
        var rule = RuleDescriptor.Read(text, out var body);
        var open = body.IndexOf('[');
        var close = open < 0 ? -1 : body.IndexOf(']', open);
        var isSpecial = rule.Kind is not (RuleKind.Normal or RuleKind.Improper or RuleKind.Default);
        if (close < 0 || isSpecial)
        {
            Add(set, rule, body, before);
            return;
        }

        var start = body.Substring(0, open);
        var inside = body.Substring(open + 1, close - open - 1);
        var end = body.Substring(close + 1);
        var bar = inside.IndexOf('|');
        var otherwise = bar < 0 ? "" : inside.Substring(bar + 1);
        if (Split(set, rule) is { } without)
        {
            Add(set, without, start + otherwise + end, before);
        }

        Add(set, rule, start + (bar < 0 ? inside : inside.Substring(0, bar)) + end, before);
    }

    /// <summary>The rule without what is in brackets, where it gets one of its own.</summary>
    private static NumberRule? Split(RuleSet set, NumberRule rule)
    {
        var other = new NumberRule
        {
            Kind = rule.Kind,
            Base = rule.Base,
            Radix = rule.Radix,
            Exponent = rule.Exponent,
            Point = rule.Point,
        };
        switch (rule.Kind)
        {
            case RuleKind.Normal when rule.Base > 0 && rule.Base % rule.Divisor == 0:
                rule.Base += set.IsFraction ? 0 : 1;
                return other;
            case RuleKind.Improper:
                other.Kind = RuleKind.Proper;
                return other;
            case RuleKind.Default:
                rule.Kind = RuleKind.Improper;
                return other;
            default:
                return null;
        }
    }

    private void Add(RuleSet set, NumberRule rule, string body, NumberRule? before)
    {
        new RuleBodyParser(this, set, rule, before).Read(body);
        (rule.Kind == RuleKind.Normal ? set.Rules : set.Special).Add(rule);
    }
}
