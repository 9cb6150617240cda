namespace LocaleGen;

/// <summary>Every rule, with its id, title and default severity.</summary>
public static class LocaleRules
{
    /// <summary>The text of a message does not follow the grammar.</summary>
    public static LocaleRule SyntaxError { get; } = new("LOC001", "Syntax error", RuleSeverity.Error);
}
