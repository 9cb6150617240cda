namespace LocaleGen;

/// <summary>Asks every check of single texts: at build time, in the tool, and of overrides at run time.</summary>
public sealed class TextReview
{
    /// <summary>The checks, in the order of their rules' ids.</summary>
    private static IReadOnlyList<TextCheck> All { get; } =
    [
        new NormalizationCheck(),
        new InvisibleCharacterCheck(),
        new PluralCategoryCheck(),
        new OneWithoutNumberCheck(),
        new ExactOneCheck(),
        new TranslatedKeywordCheck(),
        new NumberSignCheck(),
        new UnchangedTranslationCheck(),
        new EmptyTextCheck(),
        new OuterSpaceCheck(),
        new EndPunctuationCheck(),
        new DoubledWordCheck(),
        new VerbatimCheck(),
        new AccidentalQuotingCheck(),
        new TextOutsideCheck(),
        new TooLongCheck(),
    ];

    private readonly TextCheck[] checks;
    private readonly RuleFilter filter;

    /// <summary>A review by the rules of a filter.</summary>
    public TextReview(RuleFilter filter)
    {
        this.filter = filter;
        checks = [.. All.Where(check => filter.Has(check.Rule))];
    }

    /// <summary>A review by the rules that are on unless a project says otherwise.</summary>
    public static TextReview Default { get; } = new(RuleFilter.Default);

    /// <summary>The rules that are asked.</summary>
    public RuleFilter Rules => filter;

    /// <summary>Adds what is wrong with a text beyond its syntax errors: what the parser noted, then what checks find.</summary>
    /// <param name="text">The text.</param>
    /// <param name="found">Takes what is wrong, in positions of the text.</param>
    public void Check(ReviewedText text, ICollection<MessageError> found)
    {
        foreach (var note in text.Parsed.Notes)
        {
            if (filter.Has(note.Rule))
            {
                found.Add(note);
            }
        }

        foreach (var check in checks)
        {
            if (text.Message is not null || check.ReadsFaultyTexts)
            {
                check.Check(text, found);
            }
        }
    }
}
