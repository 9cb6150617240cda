namespace LocaleGen;

/// <summary>Resolves <c>spellout</c>, <c>ordinal</c> and <c>duration</c>.</summary>
internal static class RuleBasedStyleResolver
{
    // What a type begins with where no set is named, as far as the locale has it (ICU, initDefaultRuleSet).
    private static readonly string[] Usual =
    [
        "%spellout-numbering",
        "%digits-ordinal",
        "%duration",
    ];

    /// <summary>What a style comes to in a locale, or null where <paramref name="faults"/> took why not.</summary>
    /// <param name="type">One of the three.</param>
    /// <param name="style">The name of a rule set, white space around it included; null where there is none.</param>
    /// <param name="locale">The locale with its data.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static ResolvedFormat? Resolve(
        FormatType type,
        string? style,
        LocaleRecord locale,
        StyleFaults faults
    )
    {
        if (locale.Sections.Find(SectionId.RuleBased, RuleBasedRecord.Read) is not { } record)
        {
            faults.Missing(locale, "rule-based number");
            return null;
        }

        var text = type switch
        {
            FormatType.Spellout => record.Spellout,
            FormatType.Ordinal => record.Ordinal,
            _ => record.Duration,
        };
        var sets = RuleSetParser.Parse(text);
        var start = Find(sets, style?.Trim());
        if (start is null)
        {
            faults.Style(Refusal(style!.Trim(), locale, sets));
            return null;
        }

        var needed = new HashSet<RuleSet>();
        Collect(start, needed);
        var names = new HashSet<string>(needed.Select(set => set.Name), StringComparer.Ordinal);
        var kept = RuleDescription.Split(text).Where(set => names.Contains(set.Name));
        return new ResolvedRules(start.Name, string.Concat(kept));
    }

    private static RuleSet? Find(IReadOnlyList<RuleSet> sets, string? name) =>
        name is not null
            ? sets.FirstOrDefault(set => set.IsPublic && set.Name == name)
            : sets.FirstOrDefault(set => Usual.Contains(set.Name))
                ?? sets.Last(set => set.IsPublic);

    private static string Refusal(string name, LocaleRecord locale, IEnumerable<RuleSet> sets)
    {
        var legal = sets.Where(set => set.IsPublic).Select(set => set.Name).ToList();
        var near = NearMatch.Find(name, legal);
        return $"'{locale.Tag}' has no rule set '{name}': write {(near is null ? $"one of {string.Join(", ", legal)}" : $"'{near}'")}";
    }

    /// <summary>The set and those that its rules use.</summary>
    private static void Collect(RuleSet set, HashSet<RuleSet> found)
    {
        if (!found.Add(set))
        {
            return;
        }

        foreach (var part in set.Rules.Concat(set.Special).SelectMany(rule => rule.Parts))
        {
            if (part is RuleSubstitution { Set: { } used })
            {
                Collect(used, found);
            }
        }
    }
}
