namespace LocaleGen;

/// <content>5xx: fixtures.</content>
public static partial class LocaleRules
{
    /// <summary>A fixture has no text for a locale that others have.</summary>
    public static LocaleRule FixtureTextMissing { get; } =
        new("LOC501", "Fixture text missing in a locale", RuleSeverity.Warning);

    /// <summary>A fixture's blocks exceed one of Slack's limits in its longest locale.</summary>
    public static LocaleRule SlackLimitExceeded { get; } =
        new("LOC502", "Slack's limit exceeded", RuleSeverity.Error);

    /// <summary>A layout holds a block that Slack does not know.</summary>
    public static LocaleRule UnknownBlock { get; } =
        new("LOC503", "Unknown block", RuleSeverity.Error);

    /// <summary>A button's action has nothing that handles it.</summary>
    public static LocaleRule ActionWithoutHandler { get; } =
        new("LOC504", "Action without handler", RuleSeverity.Warning);

    /// <summary>A fixture names a severity that does not exist.</summary>
    public static LocaleRule UnknownSeverity { get; } =
        new("LOC505", "Unknown severity", RuleSeverity.Error);
}
