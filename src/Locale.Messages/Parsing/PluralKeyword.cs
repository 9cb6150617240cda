namespace LocaleGen;

/// <summary>The words of the plural categories, as messages and CLDR write them.</summary>
internal static class PluralKeyword
{
    /// <summary>All of them, for an error to show.</summary>
    public const string List = "zero, one, two, few, many or other";

    /// <summary>The category of a word, or null where it is none; the case counts.</summary>
    public static PluralCategory? Parse(string word) =>
        word switch
        {
            "zero" => PluralCategory.Zero,
            "one" => PluralCategory.One,
            "two" => PluralCategory.Two,
            "few" => PluralCategory.Few,
            "many" => PluralCategory.Many,
            "other" => PluralCategory.Other,
            _ => null,
        };

    /// <summary>The word of a category.</summary>
    public static string Of(PluralCategory category) =>
        category switch
        {
            PluralCategory.Zero => "zero",
            PluralCategory.One => "one",
            PluralCategory.Two => "two",
            PluralCategory.Few => "few",
            PluralCategory.Many => "many",
            PluralCategory.Other => "other",
            _ => throw new ArgumentOutOfRangeException(
                nameof(category),
                category,
                "Not a plural category."
            ),
        };
}
