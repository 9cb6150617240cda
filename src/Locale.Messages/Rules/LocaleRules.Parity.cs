namespace LocaleGen;

/// <content>1xx: parity between locales.</content>
public static partial class LocaleRules
{
    /// <summary>A locale neither has nor inherits a key of the source locale.</summary>
    public static LocaleRule KeyMissing { get; } =
        new("LOC101", "Key missing in a locale", RuleSeverity.Warning) { Implemented = true };

    /// <summary>A key stands in a translation but not in the source locale.</summary>
    public static LocaleRule KeyOnlyInTranslation { get; } =
        new("LOC102", "Key only in a translation", RuleSeverity.Warning) { Implemented = true };

    /// <summary>A translation does not use the arguments of the source text, or uses one as another type.</summary>
    public static LocaleRule ArgumentMismatch { get; } =
        new("LOC103", "Argument missing, extra or of another type", RuleSeverity.Error)
        {
            Implemented = true,
        };

    /// <summary>A translation does not use the tags of the source text, or nests them wrongly.</summary>
    public static LocaleRule TagMismatch { get; } =
        new("LOC104", "Tag missing, extra or crossed", RuleSeverity.Error) { Implemented = true };

    /// <summary>The source text changed after a text was translated.</summary>
    public static LocaleRule Outdated { get; } =
        new("LOC105", "Translation is outdated", RuleSeverity.Warning) { Implemented = true };

    /// <summary>Two arguments have one type and no declared order, so a reworded text could swap them.</summary>
    public static LocaleRule UndeclaredArgumentOrder { get; } =
        new("LOC106", "Arguments of one type without a declared order", RuleSeverity.Info)
        {
            Implemented = true,
        };
}
