namespace LocaleGen;

/// <summary>Something that is wrong in a locale file, as reports tell it. Keeps nothing of the file.</summary>
/// <param name="Rule">Which rule it breaks.</param>
/// <param name="Severity">How loud that is here.</param>
/// <param name="Path">The file as messages show it.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends; behind the last character.</param>
/// <param name="Text">What is wrong and what to do, in one sentence without a final full stop.</param>
internal sealed record Finding(
    LocaleRule Rule,
    RuleSeverity Severity,
    string Path,
    LinePlace Start,
    LinePlace End,
    string Text
)
{
    /// <summary>The key it is about, or null.</summary>
    public string? Key { get; init; }

    /// <summary>The locale of the file as it is named; null of what is about the project.</summary>
    public string? Locale { get; init; }

    /// <summary>What would mend it, or null.</summary>
    public LocaleFix? Fix { get; init; }

    /// <summary>What a baseline knows it by; null of what no baseline can cover, and where nobody asks.</summary>
    public BaselineEntry? Known { get; init; }

    /// <summary>Whether the baseline covers it, so that it is not told.</summary>
    public bool IsCovered { get; init; }

    /// <summary>A finding of the checks.</summary>
    /// <param name="found">What the checks say.</param>
    /// <param name="severity">How loud that is.</param>
    /// <param name="projectPath">Where to tell what is about the project.</param>
    public static Finding Of(CatalogDiagnostic found, RuleSeverity severity, string projectPath)
    {
        var file = found.File;
        return new(
            found.Rule,
            severity,
            file?.Path ?? projectPath,
            file?.PlaceOf(found.Range.Start) ?? new(1, 1),
            file?.PlaceOf(found.Range.End) ?? new(1, 1),
            found.Text
        )
        {
            Key = found.Key,
            Locale = file?.Place.Culture,
            Fix = found.Fix,
        };
    }

    /// <summary>The order of reports: by file and place, then by rule. The same whatever was found first.</summary>
    public static int Compare(Finding left, Finding right)
    {
        var order = string.CompareOrdinal(left.Path, right.Path);
        order = order != 0 ? order : left.Start.Line - right.Start.Line;
        order = order != 0 ? order : left.Start.Column - right.Start.Column;
        order = order != 0 ? order : string.CompareOrdinal(left.Rule.Id, right.Rule.Id);
        return order != 0 ? order : string.CompareOrdinal(left.Text, right.Text);
    }
}
