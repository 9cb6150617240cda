namespace LocaleGen.Tests;

/// <summary>Asks one check about a text, in which <c>[|…|]</c> marks what it is expected to find.</summary>
internal static class MarkedText
{
    private static readonly TextReview Everything = new(RuleFilter.Everything);

    /// <summary>What a rule says of a text in a locale; it stands at the marks.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="locale">The text's locale.</param>
    /// <param name="marked">The text.</param>
    /// <param name="source">The English text that it translates; null for a text of the source locale.</param>
    /// <param name="declarations">What the source's metadata says of arguments.</param>
    public static IReadOnlyList<MessageError> Check(
        LocaleRule rule,
        string locale,
        string marked,
        string? source = null,
        params ArgumentDeclaration[] declarations
    )
    {
        var text = marked.Replace("[|", "").Replace("|]", "");
        var found = new List<MessageError>();
        var reviewed = Of(locale, text, declarations) with
        {
            Source = source is null ? null : Of("en", source, declarations),
        };
        Everything.Check(reviewed, found);
        var ofRule = found.Where(error => error.Rule == rule).ToList();
        Assert.Equal(MarksOf(marked), ofRule.Select(error => error.Range).Distinct());
        return ofRule;
    }

    /// <summary>The text as the fixes of all that a rule finds leave it.</summary>
    public static string Fix(LocaleRule rule, string locale, string marked, string? source = null)
    {
        var edits = Check(rule, locale, marked, source).SelectMany(error => error.Fix!.Edits);
        return new MessageFix("", new(edits)).Apply(marked.Replace("[|", "").Replace("|]", ""));
    }

    private static ReviewedText Of(
        string locale,
        string text,
        IReadOnlyList<ArgumentDeclaration> declarations
    ) =>
        new(
            text,
            MessageParser.Parse(text),
            ReviewedLocale.Of(locale, CldrData.Full.Find(LocaleTag.Parse(locale)))
        )
        {
            Declarations = declarations,
        };

    private static IEnumerable<TextRange> MarksOf(string marked)
    {
        for (
            var start = marked.IndexOf("[|", StringComparison.Ordinal);
            start >= 0;
            start = marked.IndexOf("[|", StringComparison.Ordinal)
        )
        {
            marked = marked.Remove(start, 2);
            var end = marked.IndexOf("|]", StringComparison.Ordinal);
            marked = marked.Remove(end, 2);
            yield return TextRange.Between(start, end);
        }
    }
}
