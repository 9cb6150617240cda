namespace LocaleGen;

/// <summary>Tells which categories the translated words of a plural stand for.</summary>
internal static class TranslatedCategories
{
    /// <summary>The categories to write; nothing where one of the words cannot be told.</summary>
    /// <param name="plural">The plural of the translation.</param>
    /// <param name="source">That of the source text.</param>
    /// <param name="unknown">Where the words stand that are no categories.</param>
    /// <param name="rules">The plural rules of the translation's locale; null where there are none.</param>
    public static IEnumerable<TextEdit> Find(
        PluralPart plural,
        PluralPart source,
        HashSet<int> unknown,
        PluralRules? rules
    )
    {
        var places = Enumerable
            .Range(0, plural.Branches.Count)
            .Where(index => unknown.Contains(plural.Branches[index].SelectorRange.Start))
            .ToList();
        var known = plural
            .Branches.Where((branch, index) => !places.Contains(index))
            .Where(branch => branch.Selector.Exact is null)
            .Select(branch => branch.Selector.Category)
            .ToList();
        var meant = ByPlace(plural, source, places) ?? ByOrder(plural, places, known, rules) ?? [];
        return meant.Concat(known).Distinct().Count() < meant.Count + known.Count
            ? []
            : meant.Select(
                (category, index) =>
                    new TextEdit(
                        plural.Branches[places[index]].SelectorRange,
                        PluralKeyword.Of(category)
                    )
            );
    }

    // With as many branches as the source has, each word stands where its keyword stood.
    private static List<PluralCategory>? ByPlace(
        PluralPart plural,
        PluralPart source,
        List<int> places
    ) =>
        plural.Branches.Count == source.Branches.Count
        && places.All(place => source.Branches[place].Selector.Exact is null)
            ? places.Select(place => source.Branches[place].Selector.Category).ToList()
            : null;

    // Else the words are those of the locale's own categories, in their order.
    private static List<PluralCategory>? ByOrder(
        PluralPart plural,
        List<int> places,
        List<PluralCategory> known,
        PluralRules? rules
    )
    {
        if (rules is not { } own)
        {
            return null;
        }

        var left = (plural.Ordinal ? own.OrdinalCategories : own.CardinalCategories)
            .Where(category => !known.Contains(category))
            .ToList();
        return left.Count == places.Count ? left : null;
    }
}
