namespace LocaleGen;

/// <summary>What the command line says of projects; it goes before what they say themselves.</summary>
internal sealed record ProjectChoices
{
    /// <summary>The source locale, or null.</summary>
    public string? Source { get; init; }

    /// <summary>The tags that are markup, or null.</summary>
    public IReadOnlyList<string>? Tags { get; init; }

    /// <summary>The syntax of the messages, or null.</summary>
    public string? Syntax { get; init; }

    /// <summary>Rules and groups to switch off.</summary>
    public IReadOnlyList<string> Disabled { get; init; } = [];

    /// <summary>Rules and groups to switch on.</summary>
    public IReadOnlyList<string> Enabled { get; init; } = [];

    /// <summary>Severities of rules by their ids; null is off.</summary>
    public IReadOnlyDictionary<string, RuleSeverity?> Severities { get; init; } =
        new Dictionary<string, RuleSeverity?>();

    /// <summary>The severities of a project with those of the command line.</summary>
    public RuleSeverities Apply(RuleSeverities ofProject) =>
        ofProject.Without(Disabled).Including(Enabled).With(Severities);
}
