namespace LocaleGen;

/// <summary>A category that a plural lacks.</summary>
/// <param name="Category">The category.</param>
/// <param name="Need">What it is needed for.</param>
/// <param name="Coverage">The numbers that it takes.</param>
internal sealed record MissingCategory(
    PluralCategory Category,
    PluralNeed Need,
    CategoryCoverage Coverage
)
{
    /// <summary>The word of the category in quotes.</summary>
    public string Quoted => $"'{PluralKeyword.Of(Category)}'";

    /// <summary>Says what a plural lacks, and what to do.</summary>
    public static string Describe(
        string language,
        PluralPart plural,
        IReadOnlyList<MissingCategory> missing
    )
    {
        var what = $"{language} {(plural.Ordinal ? "ordinals also need" : "also needs")}";
        var remedy = missing.Count == 1 ? "add it" : "add them";
        if (missing.All(one => one.Need == PluralNeed.Fractions))
        {
            remedy +=
                $", or declare '{plural.Name}' as int in the source's \"args\" if it has no fractions";
        }

        return $"{what} {List(missing)} (CLDR {LanguageNames.CldrVersion}): {remedy}";
    }

    // What a category is for is said of it alone: those of which nothing is said stand before.
    private static string List(IReadOnlyList<MissingCategory> missing)
    {
        var plain = missing.Where(one => one.Need == PluralNeed.WholeNumbers).ToList();
        var others = missing.Except(plain).Select(one => one.ToString());
        return string.Join(
            ", and ",
            others.Prepend(Join(plain.Select(one => one.Quoted).ToList())).Where(text => text != "")
        );
    }

    /// <summary>Joins words as English lists do.</summary>
    public static string Join(IReadOnlyList<string> words) =>
        words.Count < 2
            ? string.Concat(words)
            : $"{string.Join(", ", words.Take(words.Count - 1))} and {words[words.Count - 1]}";

    /// <summary>The word, and what it is for where that is no matter of course.</summary>
    public override string ToString() =>
        Need switch
        {
            PluralNeed.Millions => $"{Quoted} for whole millions such as {Coverage.Integers[0]}",
            PluralNeed.Fractions => $"{Quoted} for fractions such as {Coverage.Fraction}",
            _ => Quoted,
        };
}
