namespace LocaleGen;

/// <summary>What a review knows of a locale.</summary>
/// <param name="Tag">The tag as its file is named.</param>
/// <param name="Plurals">Its plural rules; null where CLDR has no such locale, and nothing is said of plurals.</param>
public sealed record ReviewedLocale(string Tag, PluralRules? Plurals)
{
    /// <summary>What data has of a tag.</summary>
    public static ReviewedLocale Of(string tag, LocaleRecord? record) => new(tag, record?.Plurals);
}
