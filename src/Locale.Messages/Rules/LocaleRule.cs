namespace LocaleGen;

/// <summary>How loud a rule is unless a project says otherwise.</summary>
public enum RuleSeverity
{
    /// <summary>Off unless switched on.</summary>
    Hidden,

    /// <summary>Shown in the editor.</summary>
    Info,

    /// <summary>A build warning.</summary>
    Warning,

    /// <summary>Fails the build; refuses an override.</summary>
    Error,
}

/// <summary>A rule that locale files are checked by.</summary>
/// <param name="Id">Its id, <c>LOC</c> and three digits; never given to another rule.</param>
/// <param name="Title">What is wrong where it speaks, in a few words.</param>
/// <param name="Severity">How loud it is by default.</param>
public sealed record LocaleRule(string Id, string Title, RuleSeverity Severity);
