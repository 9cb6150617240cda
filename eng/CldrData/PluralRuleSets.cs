namespace LocaleGen;

/// <summary>The distinct rule sets of cardinals or ordinals; set 0 has no rules.</summary>
internal sealed class PluralRuleSets
{
    private readonly List<PluralRuleSet> sets = [new([], [])];
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);

    /// <summary>Finds the distinct sets, numbered in the order of their first locale.</summary>
    public PluralRuleSets(IReadOnlyList<PluralSource> sources)
    {
        Sources = sources;
        var known = new Dictionary<string, int>(StringComparer.Ordinal) { [""] = 0 };
        foreach (var source in sources)
        {
            var rules = source
                .Categories.Where(category => category.Condition is not null)
                .ToArray();
            var text = string.Join(
                '\n',
                rules.Select(rule =>
                    $"{rule.Category}: {PluralConditionPrinter.OverOperands(rule.Condition!)}"
                )
            );
            if (!known.TryGetValue(text, out var index))
            {
                known.Add(text, index = sets.Count);
                sets.Add(new PluralRuleSet(rules, []));
            }

            sets[index].Locales.Add(source.Locale);
            indexes.Add(source.Locale, index);
        }
    }

    /// <summary>The locales with rules, as CLDR has them.</summary>
    public IReadOnlyList<PluralSource> Sources { get; }

    /// <summary>The sets by index.</summary>
    public IReadOnlyList<PluralRuleSet> Sets => sets;

    /// <summary>The set of a locale, its own or inherited; 0 where there is none.</summary>
    public int IndexOf(string locale) =>
        TruncationChain.Of(locale).FirstOrDefault(indexes.ContainsKey) is { } owner
            ? indexes[owner]
            : 0;
}

/// <summary>A rule set: its categories other than <c>other</c> in the order they are tried, and the locales it is for.</summary>
internal sealed record PluralRuleSet(
    IReadOnlyList<PluralCategorySource> Rules,
    List<string> Locales
);
