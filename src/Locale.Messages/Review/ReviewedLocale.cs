namespace LocaleGen;

/// <summary>What a review knows of a locale.</summary>
/// <param name="Tag">The tag as its file is named.</param>
/// <param name="Plurals">Its plural rules; null where CLDR has no such locale, and nothing is said of plurals.</param>
public sealed record ReviewedLocale(string Tag, PluralRules? Plurals)
{
    /// <summary>The language of the tag in lower case: <c>pt</c> of <c>pt-BR</c>.</summary>
    public string Language { get; } = Tag.Split('-', '_')[0].ToLowerInvariant();

    /// <summary>Whether it is written from right to left.</summary>
    public bool IsRightToLeft { get; } = LocaleScripts.IsRightToLeft(Tag);

    /// <summary>Whether it is written in the Latin script.</summary>
    public bool IsLatin { get; } = LocaleScripts.IsLatin(Tag);

    /// <summary>The English name of its language, such as <c>Polish</c>; the tag where none is known.</summary>
    public string LanguageName => LanguageNames.Of(Tag);

    /// <summary>What data has of a tag.</summary>
    public static ReviewedLocale Of(string tag, LocaleRecord? record) => new(tag, record?.Plurals);
}
