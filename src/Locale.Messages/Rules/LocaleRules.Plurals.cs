namespace LocaleGen;

/// <content>2xx: plural and select.</content>
public static partial class LocaleRules
{
    /// <summary>A plural leaves out a category of its locale, or has one that the locale never uses.</summary>
    public static LocaleRule PluralCategoryMismatch { get; } =
        new("LOC201", "Plural category missing or never used", RuleSeverity.Warning)
        {
            Implemented = true,
        };

    /// <summary>A plural or select has no <c>other</c>, so some values would have no text.</summary>
    public static LocaleRule OtherMissing { get; } =
        new("LOC202", "'other' is missing", RuleSeverity.Error) { Implemented = true };

    /// <summary>The branch <c>one</c> does not print the number although it covers more than 1 in its locale.</summary>
    public static LocaleRule OneWithoutNumber { get; } =
        new("LOC203", "'one' without '#' covers more than 1", RuleSeverity.Warning)
        {
            Implemented = true,
        };

    /// <summary>A plural has <c>=1</c> and <c>one</c>.</summary>
    public static LocaleRule ExactOneBesideOne { get; } =
        new("LOC204", "'=1' beside 'one'", RuleSeverity.Info) { Implemented = true };

    /// <summary>A select names a value that its enum does not have, or leaves one out.</summary>
    public static LocaleRule EnumMismatch { get; } =
        new("LOC205", "Select and enum differ", RuleSeverity.Warning) { Implemented = true };

    /// <summary>A keyword of the message syntax was translated.</summary>
    public static LocaleRule TranslatedKeyword { get; } =
        new("LOC206", "Translated keyword", RuleSeverity.Error) { Implemented = true };

    /// <summary>A <c>#</c> outside a plural is text.</summary>
    public static LocaleRule NumberSignOutsidePlural { get; } =
        new("LOC207", "'#' outside a plural", RuleSeverity.Warning) { Implemented = true };

    /// <summary>A <c>choice</c> chooses by ranges of numbers, which are those of one language.</summary>
    public static LocaleRule ChoiceUsed { get; } =
        new("LOC208", "'choice' where a plural is meant", RuleSeverity.Warning)
        {
            Implemented = true,
        };

    /// <summary>A plural has an offset or an exact branch that is no whole number.</summary>
    public static LocaleRule FractionSelector { get; } =
        new("LOC209", "Fraction in a plural's selector", RuleSeverity.Info) { Implemented = true };
}
