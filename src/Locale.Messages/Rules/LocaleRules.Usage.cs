namespace LocaleGen;

/// <content>4xx: use in C#.</content>
public static partial class LocaleRules
{
    /// <summary>Nothing in the compilation uses a key.</summary>
    public static LocaleRule UnusedKey { get; } = new("LOC401", "Unused key", RuleSeverity.Info);

    /// <summary>A localizer is asked for a name that no locale file has.</summary>
    public static LocaleRule UnknownKeyLookedUp { get; } =
        new("LOC402", "Unknown key looked up", RuleSeverity.Warning);

    /// <summary>A localizer is asked for a name that is put together at run time, which nothing can check.</summary>
    public static LocaleRule KeyBuiltAtRunTime { get; } =
        new("LOC403", "Key built at run time", RuleSeverity.Info);

    /// <summary>A string literal is shown to users and cannot be translated.</summary>
    public static LocaleRule UserVisibleLiteral { get; } =
        new("LOC404", "Literal shown to users", RuleSeverity.Hidden);

    /// <summary>A culture that formats numbers and dates is passed where a language is meant.</summary>
    public static LocaleRule FormattingCultureAsTag { get; } =
        new("LOC405", "Formatting culture passed as a language tag", RuleSeverity.Warning);
}
