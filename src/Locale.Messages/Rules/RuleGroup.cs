namespace LocaleGen;

/// <summary>The groups of rules, each with a hundred ids: <c>LOC0xx</c>, <c>LOC1xx</c> …</summary>
public enum RuleGroup
{
    /// <summary>0xx: files and syntax.</summary>
    Files,

    /// <summary>1xx: parity between locales.</summary>
    Parity,

    /// <summary>2xx: plural and select.</summary>
    Plurals,

    /// <summary>3xx: quality of the text.</summary>
    Quality,

    /// <summary>4xx: use in C#.</summary>
    Usage,

    /// <summary>5xx: fixtures.</summary>
    Fixtures,
}
