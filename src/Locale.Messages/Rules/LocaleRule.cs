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
public sealed record LocaleRule(string Id, string Title, RuleSeverity Severity)
{
    /// <summary>Whether something checks by it today; otherwise its id is only reserved.</summary>
    public bool Implemented { get; init; }

    /// <summary>The group that the first digit of its id names.</summary>
    public RuleGroup Group => (RuleGroup)(Id[3] - '0');

    /// <summary>Its page, relative to the root of the repository; there is one for every implemented rule.</summary>
    public string DocumentationPath => "docs/rules/" + Id + ".md";
}
