namespace LocaleGen;

/// <summary>Adds categories to a plural: as copies of <c>other</c>, in the order of CLDR, for a person to look at.</summary>
internal static class CategoryAddition
{
    /// <summary>The fix for missing categories.</summary>
    public static MessageFix Of(
        ReviewedText text,
        PluralPart plural,
        IReadOnlyList<MissingCategory> missing
    )
    {
        var written = new PluralText(text.Text, plural);
        var other = written.IndexOf(PluralCategory.Other);
        var edits = new List<TextEdit>();
        var copies = new List<MissingCategory>();
        foreach (var one in missing)
        {
            if (
                one.Category == PluralCategory.One
                && FromExactOne(text.Text, plural, written) is { } wider
            )
            {
                edits.AddRange(wider);
            }
            else
            {
                copies.Add(one);
            }
        }

        edits.AddRange(
            copies
                .GroupBy(one => PlaceOf(one.Category, plural))
                .Select(group =>
                    written.Insert(
                        group.Key,
                        group.Select(one => PluralKeyword.Of(one.Category)),
                        written.Body(other)
                    )
                )
        );
        var names = MissingCategory.Join(missing.Select(one => one.Quoted).ToList());
        return new MessageFix($"Add {names}", new(edits))
        {
            Review = Review(text.Locale.LanguageName, copies, names),
        };
    }

    // Where '=1' shows its number, its words are those of all numbers that end in 1.
    private static List<TextEdit>? FromExactOne(string text, PluralPart plural, PluralText written)
    {
        var exact = written.IndexOfExact(1);
        if (exact < 0 || plural.Offset != 0)
        {
            return null;
        }

        var rename = written.Rename(exact, PluralKeyword.Of(PluralCategory.One));
        return NumberText.Shows(plural.Branches[exact].Message, plural.Name, true) ? [rename]
            : NumberText.FindOne(text, written.BodyOf(exact)) is { } digit
                ? [rename, new TextEdit(digit, "#")]
            : null;
    }

    private static int PlaceOf(PluralCategory category, PluralPart plural)
    {
        var rank = Array.IndexOf(PluralCategoryLists.Order, category);
        for (var index = 0; index < plural.Branches.Count; index++)
        {
            var selector = plural.Branches[index].Selector;
            if (
                selector.Exact is null
                && Array.IndexOf(PluralCategoryLists.Order, selector.Category) > rank
            )
            {
                return index;
            }
        }

        return plural.Branches.Count - 1;
    }

    private static string Review(
        string language,
        IReadOnlyList<MissingCategory> copies,
        string names
    ) =>
        copies.Count == 0
            ? $"{language}: {names} has the words of '=1'"
            : $"{language}: {MissingCategory.Join(copies.Select(one => one.Quoted).ToList())} "
                + (copies.Count == 1 ? "is a copy of 'other'" : "are copies of 'other'");
}
