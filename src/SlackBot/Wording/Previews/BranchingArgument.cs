using LocaleGen;

namespace SlackBot.Wording.Previews;

/// <summary>How a plural counts: two of them with the same rules and offset show the same samples.</summary>
internal readonly record struct PluralUse(bool Ordinal, decimal Offset);

/// <summary>An argument that chooses between branches of a message.</summary>
/// <param name="Plurals">How plurals and selectordinals count by it, each way once.</param>
/// <param name="Exact">The numbers that have branches of their own, <c>=0</c>, or begin one.</param>
/// <param name="Keys">The keys that selects compare it with, without <c>other</c>; null where no select does.</param>
internal sealed record BranchingArgument(
    string Name,
    IReadOnlyList<PluralUse> Plurals,
    IReadOnlyList<decimal> Exact,
    IReadOnlyList<string>? Keys
)
{
    /// <summary>All of a message on all levels, in order of first appearance.</summary>
    public static IReadOnlyList<BranchingArgument> Of(Message message)
    {
        var parts = new List<ArgumentPart>();
        Collect(message, parts);
        return [.. parts.GroupBy(part => part.Name).Select(Merge)];
    }

    private static BranchingArgument Merge(IGrouping<string, ArgumentPart> parts)
    {
        var plurals = parts.OfType<PluralPart>().ToList();
        var selects = parts.OfType<SelectPart>().ToList();
        return new(
            parts.Key,
            [.. plurals.Select(part => new PluralUse(part.Ordinal, part.Offset)).Distinct()],
            [
                .. plurals
                    .SelectMany(ExactOf)
                    .Concat(parts.OfType<ChoicePart>().SelectMany(LimitsOf))
                    .Distinct(),
            ],
            selects.Count == 0 ? null : [.. selects.SelectMany(KeysOf).Distinct()]
        );
    }

    private static IEnumerable<decimal> ExactOf(PluralPart plural) =>
        plural.Branches.Select(branch => branch.Selector.Exact).OfType<decimal>();

    /// <summary>The limits that a sample can be.</summary>
    private static IEnumerable<decimal> LimitsOf(ChoicePart choice) =>
        choice
            .Branches.Select(branch => branch.Limit)
            .Where(limit => Math.Abs(limit) <= (double)long.MaxValue)
            .Select(limit => (decimal)limit);

    private static IEnumerable<string> KeysOf(SelectPart select) =>
        select.Branches.Select(branch => branch.Key).Where(key => key != "other");

    private static void Collect(Message message, List<ArgumentPart> parts)
    {
        foreach (var part in message.Parts)
        {
            if (part is PluralPart or SelectPart or ChoicePart)
            {
                parts.Add((ArgumentPart)part);
                foreach (var branch in Branches.Of(part))
                {
                    Collect(branch, parts);
                }
            }
        }
    }
}
