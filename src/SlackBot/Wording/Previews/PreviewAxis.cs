using System.Globalization;
using LocaleGen;

namespace SlackBot.Wording.Previews;

/// <summary>A value to show a message with.</summary>
/// <param name="Label">The argument, the value and the branches it takes, as in <c>count = 5 (many)</c>.</param>
internal sealed record PreviewSample(Argument Value, string Label);

/// <summary>An argument whose value chooses branches, and a value for each of them; the last one takes <c>other</c>.</summary>
internal sealed record PreviewAxis(string Argument, IReadOnlyList<PreviewSample> Samples)
{
    /// <summary>The values that show all branches that the language can take, whether the text has them or not.</summary>
    public static PreviewAxis Of(BranchingArgument argument, PluralRules rules) =>
        new(
            argument.Name,
            argument.Keys is null ? Numbers(argument, rules) : Keys(argument.Name, argument.Keys)
        );

    private static List<PreviewSample> Keys(string name, IReadOnlyList<string> keys) =>
        [.. keys.Append("other").Select(key => new PreviewSample(key, $"{name} = {key}"))];

    private static List<PreviewSample> Numbers(BranchingArgument argument, PluralRules rules)
    {
        // By number, since one may show a category of several plurals.
        var branches = new List<(decimal Number, List<string> Taken)>();
        foreach (var exact in argument.Exact)
        {
            Add(exact, "=" + Written(exact));
        }

        foreach (var (number, taken) in Categories(argument, rules))
        {
            Add(number, taken);
        }

        return
        [
            .. branches.Select(branch => new PreviewSample(
                (Number)branch.Number,
                $"{argument.Name} = {Written(branch.Number)} ({string.Join(", ", branch.Taken)})"
            )),
        ];

        void Add(decimal number, string taken)
        {
            var known = branches.Find(branch => branch.Number == number);
            if (known.Taken is null)
            {
                branches.Add((number, [taken]));
            }
            else
            {
                known.Taken.Add(taken);
            }
        }
    }

    /// <summary>A number of each category that no exact branch takes, with the category's name.</summary>
    private static IEnumerable<(decimal Number, string Taken)> Categories(
        BranchingArgument argument,
        PluralRules rules
    ) =>
        from use in argument.Plurals
        let mark = use.Ordinal && argument.Plurals.Count > 1 ? "selectordinal " : ""
        from category in CategoriesOf(rules, use.Ordinal)
        from number in PluralSamples
            .Of(rules, use.Ordinal, category)
            .Select(number => number + use.Offset)
            .Where(number => !argument.Exact.Contains(number))
            .Take(1)
        select (number, mark + category.ToString().ToLowerInvariant());

    private static IReadOnlyList<PluralCategory> CategoriesOf(PluralRules rules, bool ordinal) =>
        ordinal ? rules.OrdinalCategories : rules.CardinalCategories;

    private static string Written(decimal number) =>
        number.ToString("0.############################", CultureInfo.InvariantCulture);
}
