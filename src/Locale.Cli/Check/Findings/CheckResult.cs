namespace LocaleGen;

/// <summary>What checking gave.</summary>
/// <param name="Findings">What is wrong, in the order of reports; what a baseline covers is among it.</param>
/// <param name="Texts">How many texts were checked.</param>
/// <param name="Locales">How many locales; of two projects each counts its own.</param>
/// <param name="Duration">How long it took.</param>
internal sealed record CheckResult(
    IReadOnlyList<Finding> Findings,
    long Texts,
    int Locales,
    TimeSpan Duration
)
{
    /// <summary>What is told: what no baseline covers.</summary>
    public IEnumerable<Finding> Told => Findings.Where(finding => !finding.IsCovered);

    /// <summary>How many findings of a severity are told.</summary>
    public int Count(RuleSeverity severity) => Told.Count(finding => finding.Severity == severity);
}
