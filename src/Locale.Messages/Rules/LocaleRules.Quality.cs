namespace LocaleGen;

/// <content>3xx: quality of the text.</content>
public static partial class LocaleRules
{
    /// <summary>A translation is the same as the source text.</summary>
    public static LocaleRule UnchangedTranslation { get; } =
        new("LOC301", "Unchanged translation", RuleSeverity.Info) { Implemented = true };

    /// <summary>A text is empty although the source text is not.</summary>
    public static LocaleRule EmptyText { get; } =
        new("LOC302", "Empty text", RuleSeverity.Warning) { Implemented = true };

    /// <summary>A translation begins or ends with other white space than the source text.</summary>
    public static LocaleRule OuterSpaceDiffers { get; } =
        new("LOC303", "Leading or trailing space differs", RuleSeverity.Warning)
        {
            Implemented = true,
        };

    /// <summary>A translation ends with other punctuation than the source text.</summary>
    public static LocaleRule EndPunctuationDiffers { get; } =
        new("LOC304", "End punctuation differs", RuleSeverity.Hidden) { Implemented = true };

    /// <summary>A word stands twice in a row.</summary>
    public static LocaleRule DoubledWord { get; } =
        new("LOC305", "Doubled word", RuleSeverity.Info) { Implemented = true };

    /// <summary>A translation has another number, URL or e-mail address than the source text.</summary>
    public static LocaleRule VerbatimDiffers { get; } =
        new("LOC306", "Number, URL or e-mail address differs", RuleSeverity.Warning)
        {
            Implemented = true,
        };

    /// <summary>An apostrophe before a brace quotes syntax that was probably meant.</summary>
    public static LocaleRule AccidentalQuoting { get; } =
        new("LOC307", "Apostrophe quotes by accident", RuleSeverity.Error) { Implemented = true };

    /// <summary>Words stand outside the branches of a plural or select, which many languages cannot translate.</summary>
    public static LocaleRule TextOutsideBranches { get; } =
        new("LOC308", "Text outside the branches", RuleSeverity.Hidden) { Implemented = true };

    /// <summary>A text is longer than the <c>maxLength</c> of its metadata.</summary>
    public static LocaleRule TooLong { get; } =
        new("LOC309", "Longer than its maximum", RuleSeverity.Warning) { Implemented = true };
}
