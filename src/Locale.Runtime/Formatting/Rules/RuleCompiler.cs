namespace LocaleGen;

/// <summary>Brings rule sets into one encoding.</summary>
internal sealed class RuleCompiler<TUnit>
{
    private readonly Dictionary<RuleSet, WritableSet<TUnit>> sets = [];
    private readonly Dictionary<NumberRule, WritableRule<TUnit>> rules = [];
    private readonly NumberSymbols<TUnit> symbols;
    private readonly WritableRule<TUnit> infinity;
    private readonly WritableRule<TUnit> notANumber;

    private RuleCompiler(NumberSymbols<TUnit> symbols)
    {
        this.symbols = symbols;
        infinity = Symbol(symbols.Infinity);
        notANumber = Symbol(symbols.NaN);
    }

    /// <summary>The set that numbers are handed to.</summary>
    public static WritableSet<TUnit> Compile(ResolvedRules resolved, NumberSymbols<TUnit> symbols)
    {
        var compiler = new RuleCompiler<TUnit>(symbols);
        var parsed = RuleSetParser.Parse(resolved.Rules);
        foreach (var set in parsed)
        {
            compiler.sets.Add(set, new WritableSet<TUnit>());
            foreach (var rule in set.Rules.Concat(set.Special))
            {
                compiler.rules.Add(rule, new WritableRule<TUnit>(rule));
            }
        }

        foreach (var set in parsed)
        {
            compiler.Fill(set, compiler.sets[set]);
        }

        return compiler.sets[parsed.First(set => set.Name == resolved.Start)];
    }

    private static WritableRule<TUnit> Symbol(TUnit[] text) =>
        new(new NumberRule()) { Parts = [new WritablePart<TUnit> { Text = text }] };

    private void Fill(RuleSet set, WritableSet<TUnit> writable)
    {
        foreach (var rule in set.Rules.Concat(set.Special))
        {
            rules[rule].Parts = [.. rule.Parts.Select(Part)];
        }

        writable.Rules = [.. set.Rules.Select(rule => rules[rule])];
        writable.IsFraction = set.IsFraction;
        writable.CommonMultiple = set.IsFraction
            ? set.Rules.Aggregate(1L, (multiple, rule) => CommonMultiple(multiple, rule.Base))
            : 1;
        writable.Negative = Find(set, RuleKind.Negative);
        writable.Improper = Find(set, RuleKind.Improper);
        writable.Proper = Find(set, RuleKind.Proper);
        writable.Default = Find(set, RuleKind.Default);
        writable.Infinity = Find(set, RuleKind.Infinity) ?? infinity;
        writable.NaN = Find(set, RuleKind.NaN) ?? notANumber;
    }

    /// <summary>The special rule of a kind; of several for fractions the one with the locale's decimal separator, else the first.</summary>
    private WritableRule<TUnit>? Find(RuleSet set, RuleKind kind)
    {
        var found = set.Special.Where(rule => rule.Kind == kind).ToList();
        var rule =
            found.LastOrDefault(one =>
                one.Point != 0
                && symbols.Decimal.AsSpan().SequenceEqual(Units<TUnit>.Encode(one.Point.ToString()))
            ) ?? found.FirstOrDefault();
        return rule is null ? null : rules[rule];
    }

    private WritablePart<TUnit> Part(RulePart part) =>
        part switch
        {
            RuleText text => new() { Text = Units<TUnit>.Encode(text.Text) },
            RulePlural plural => new()
            {
                Ordinal = plural.Ordinal,
                Words =
                [
                    .. Enum.GetValues<PluralCategory>()
                        .Select(category => Units<TUnit>.Encode(WordOf(plural, category))),
                ],
            },
            RuleSubstitution substitution => new()
            {
                Substitution = substitution,
                Set = substitution.Set is { } set ? sets[set] : null,
                Rule = substitution.Rule is { } rule ? rules[rule] : null,
                Pattern = substitution.Pattern is { } pattern ? new RulePattern(pattern) : null,
            },
            _ => throw new InvalidOperationException($"No way to write a {part.GetType().Name}."),
        };

    private static string WordOf(RulePlural plural, PluralCategory category) =>
        plural.Words.TryGetValue(category, out var word) ? word
        : plural.Words.TryGetValue(PluralCategory.Other, out var other) ? other
        : "";

    private static long CommonMultiple(long first, long second)
    {
        var (a, b) = (first, second);
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return a == 0 ? 0 : first / a * second;
    }
}
