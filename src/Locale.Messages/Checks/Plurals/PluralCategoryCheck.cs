namespace LocaleGen;

/// <summary>Finds plurals that leave out a category of their language, or have one that is never chosen (LOC201).</summary>
/// <remarks>
/// The categories and what they take are CLDR's. A category whose numbers all have exact branches is not missing, nor one
/// of fractions or of millions where the source's metadata declares a type that has none.
/// </remarks>
internal sealed class PluralCategoryCheck() : PluralTextCheck(LocaleRules.PluralCategoryMismatch)
{
    /// <inheritdoc/>
    protected override void Check(
        ReviewedText text,
        PluralRules rules,
        PluralPart plural,
        ICollection<MessageError> found
    )
    {
        var used = rules.CategoryBits(plural.Ordinal);
        var written = 0;
        var exact = 0;
        for (var index = 0; index < plural.Branches.Count; index++)
        {
            var selector = plural.Branches[index].Selector;
            exact += selector.Exact is null ? 0 : 1;
            written |= selector.Exact is null ? 1 << (int)selector.Category : 0;
        }

        if ((used & ~written) != 0 && Missing(text, rules, plural, used & ~written) is { } missing)
        {
            found.Add(missing);
        }

        if ((written & ~used) != 0 || exact > 0)
        {
            AddUnused(text, rules, plural, used, found);
        }
    }

    private MessageError? Missing(ReviewedText text, PluralRules rules, PluralPart plural, int bits)
    {
        var numbers = DeclaredNumber.Of(text, plural.Name);
        List<MissingCategory>? missing = null;
        foreach (var category in PluralCategoryLists.Order)
        {
            if (category != PluralCategory.Other && (bits & (1 << (int)category)) != 0)
            {
                var coverage = CategoryCoverage.Of(rules, plural.Ordinal, category);
                var need = PluralNeeds.Of(plural, coverage, numbers);
                if (need != PluralNeed.Nothing)
                {
                    (missing ??= []).Add(new(category, need, coverage));
                }
            }
        }

        return missing is null
            ? null
            : new MessageError(
                Rule,
                plural.NameRange,
                MissingCategory.Describe(text.Locale.LanguageName, plural, missing)
            )
            {
                Fix = CategoryAddition.Of(text, plural, missing),
            };
    }

    private void AddUnused(
        ReviewedText text,
        PluralRules rules,
        PluralPart plural,
        int used,
        ICollection<MessageError> found
    )
    {
        for (var index = 0; index < plural.Branches.Count; index++)
        {
            if (plural.Branches[index].Selector is not { Exact: null } selector)
            {
                continue;
            }

            if ((used & (1 << (int)selector.Category)) == 0)
            {
                found.Add(UnusedCategory.Never(text, plural, index));
            }
            else if (
                // Beside '=1' it is another rule's.
                selector.Category
                    is not (PluralCategory.Other or PluralCategory.One)
                && CategoryCoverage.Of(rules, plural.Ordinal, selector.Category) is var coverage
                && PluralNeeds.AreExact(plural, coverage)
                && PluralNeeds.Of(plural, coverage, DeclaredNumber.Of(text, plural.Name))
                    == PluralNeed.Nothing
            )
            {
                found.Add(UnusedCategory.Covered(text, plural, index, coverage));
            }
        }
    }
}
