namespace LocaleGen;

/// <summary>How findings are told.</summary>
internal enum ReportKind
{
    /// <summary>To people.</summary>
    Text,

    /// <summary>As one object of JSON.</summary>
    Json,

    /// <summary>In SARIF 2.1.0.</summary>
    Sarif,
}

/// <summary>What <c>locale check</c> was asked for.</summary>
internal sealed record CheckRequest
{
    /// <summary>The folders, files, projects and solutions; the working folder where there are none.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>What the command line says of projects.</summary>
    public ProjectChoices Choices { get; init; } = new();

    /// <summary>The severity from which on a finding is a failure.</summary>
    public RuleSeverity FailOn { get; init; } = RuleSeverity.Error;

    /// <summary>The locales to check; all where it is empty.</summary>
    public IReadOnlyList<string> Only { get; init; } = [];

    /// <summary>The path of the baseline; null for that of each project.</summary>
    public string? Baseline { get; init; }

    /// <summary>Whether all findings are taken into the baseline.</summary>
    public bool WritesBaseline { get; init; }

    /// <summary>The rules whose findings are mended; null for none.</summary>
    public IReadOnlyList<LocaleRule>? Fix { get; init; }

    /// <summary>How findings are told.</summary>
    public ReportKind Report { get; init; }

    /// <summary>Whether nothing but findings is told.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>Whether colours are unwelcome.</summary>
    public bool HasNoColor { get; init; }
}
