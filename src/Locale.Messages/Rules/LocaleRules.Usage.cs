namespace LocaleGen;

/// <content>4xx: use in C#.</content>
public static partial class LocaleRules
{
    /// <summary>Nothing in the compilation uses a key.</summary>
    public static LocaleRule UnusedKey { get; } =
        new("LOC401", "Unused key", RuleSeverity.Info) { Implemented = true };

    /// <summary>A localizer is asked for a name that no locale file has.</summary>
    public static LocaleRule UnknownKeyLookedUp { get; } =
        new("LOC402", "Unknown key looked up", RuleSeverity.Warning) { Implemented = true };

    /// <summary>A localizer is asked for a name that is put together at run time, which nothing can check.</summary>
    public static LocaleRule KeyBuiltAtRunTime { get; } =
        new("LOC403", "Key built at run time", RuleSeverity.Info) { Implemented = true };

    /// <summary>A string literal is shown to users and cannot be translated.</summary>
    public static LocaleRule UserVisibleLiteral { get; } =
        new("LOC404", "Literal shown to users", RuleSeverity.Hidden) { Implemented = true };

    /// <summary>A culture that formats numbers and dates is passed where a language is meant.</summary>
    public static LocaleRule FormattingCultureAsTag { get; } =
        new("LOC405", "Formatting culture passed as a language tag", RuleSeverity.Warning)
        {
            Implemented = true,
        };

    /// <summary>A localizer is asked for a constant key that has a typed accessor.</summary>
    public static LocaleRule AccessorAvailable { get; } =
        new("LOC406", "Key looked up by name has an accessor", RuleSeverity.Info)
        {
            Implemented = true,
        };
}
