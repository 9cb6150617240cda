namespace LocaleGen.Tests;

/// <summary>Reviews one text as the checks of locale files do.</summary>
internal static class Reviewed
{
    /// <summary>What a rule says of a text, whether or not the rule is on by default.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="locale">The tag of the text's locale.</param>
    /// <param name="text">The text.</param>
    /// <param name="source">The source text in English; null for a text of the source locale.</param>
    /// <param name="maxLength">The most characters that the text may have.</param>
    public static IReadOnlyList<MessageError> Find(
        LocaleRule rule,
        string locale,
        string text,
        string? source = null,
        int? maxLength = null
    )
    {
        var found = new List<MessageError>();
        var reviewed = TextOf(locale, text) with
        {
            Source = source is null ? null : TextOf("en", source),
            MaxLength = maxLength,
        };
        new TextReview(RuleFilter.Everything).Check(reviewed, found);
        return [.. found.Where(one => one.Rule == rule)];
    }

    private static ReviewedText TextOf(string locale, string text) =>
        new(
            text,
            MessageParser.Parse(text),
            ReviewedLocale.Of(locale, CldrData.Full.Find(LocaleTag.Parse(locale)))
        );
}
