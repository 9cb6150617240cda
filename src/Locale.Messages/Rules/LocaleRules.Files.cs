namespace LocaleGen;

/// <content>0xx: files and syntax.</content>
public static partial class LocaleRules
{
    /// <summary>The text of a message does not follow the grammar.</summary>
    public static LocaleRule SyntaxError { get; } =
        new("LOC001", "Syntax error", RuleSeverity.Error) { Implemented = true };

    /// <summary>A number or date skeleton holds a token that means nothing, or two that contradict each other.</summary>
    public static LocaleRule BadSkeleton { get; } =
        new("LOC002", "Bad skeleton", RuleSeverity.Error) { Implemented = true };

    /// <summary>A key stands twice in the files of one locale, or is a text and a group at once.</summary>
    public static LocaleRule DuplicateKey { get; } =
        new("LOC003", "Duplicate key", RuleSeverity.Error) { Implemented = true };

    /// <summary>A file does not follow its format, such as JSON.</summary>
    public static LocaleRule FileNotReadable { get; } =
        new("LOC004", "File not readable as its format", RuleSeverity.Error) { Implemented = true };

    /// <summary>A file is for a locale whose tag is malformed, or that CLDR does not know.</summary>
    public static LocaleRule UnknownLocaleTag { get; } =
        new("LOC005", "Unknown locale tag", RuleSeverity.Error) { Implemented = true };

    /// <summary>Two keys become the same member of the generated class.</summary>
    public static LocaleRule NameClash { get; } =
        new("LOC006", "Two keys become one C# name", RuleSeverity.Error) { Implemented = true };

    /// <summary>A file is encoded in something else than UTF-8.</summary>
    public static LocaleRule FileEncoding { get; } =
        new("LOC007", "File is not UTF-8", RuleSeverity.Error) { Implemented = true };

    /// <summary>A key or text is not in Unicode normalization form C, so that equal looking ones differ.</summary>
    public static LocaleRule NotNormalized { get; } =
        new("LOC008", "Text is not in Unicode form C", RuleSeverity.Warning) { Implemented = true };

    /// <summary>A text holds characters that show nothing or reorder what stands around them.</summary>
    public static LocaleRule InvisibleCharacter { get; } =
        new("LOC009", "Invisible or bidi control character", RuleSeverity.Warning)
        {
            Implemented = true,
        };

    /// <summary>The project has no file for its source locale.</summary>
    public static LocaleRule SourceLocaleMissing { get; } =
        new("LOC010", "Source locale file missing", RuleSeverity.Error) { Implemented = true };

    /// <summary>A keyword of the message syntax is written with capitals.</summary>
    public static LocaleRule KeywordCase { get; } =
        new("LOC011", "Keyword in another case", RuleSeverity.Info) { Implemented = true };

    /// <summary>White space around a pattern is part of it, and is written with every value.</summary>
    public static LocaleRule WhiteSpaceInPattern { get; } =
        new("LOC012", "White space around a pattern", RuleSeverity.Warning) { Implemented = true };

    /// <summary>A skeleton asks for percent and does not multiply by a hundred.</summary>
    public static LocaleRule PercentWithoutScale { get; } =
        new("LOC013", "Percent without scale", RuleSeverity.Warning) { Implemented = true };

    /// <summary>A composite format asks for something that no locale's own formats have.</summary>
    public static LocaleRule FormatWithoutEqual { get; } =
        new("LOC014", "Format without equal", RuleSeverity.Info) { Implemented = true };
}
