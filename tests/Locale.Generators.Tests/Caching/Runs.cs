using Microsoft.CodeAnalysis;

namespace LocaleGen.Tests;

/// <summary>What the second of two runs of one driver did.</summary>
internal sealed record Runs(GeneratorRunResult First, GeneratorRunResult Second)
{
    /// <summary>The pipeline's own steps.</summary>
    public static IReadOnlyList<string> Named { get; } =
    [
        Steps.Settings,
        Steps.Sources,
        Steps.Files,
        Steps.Locales,
        Steps.Shapes,
        Steps.Catalog,
        Steps.Documentation,
        Steps.Accessors,
        Steps.Programs,
        Steps.Faults,
    ];

    public static Runs Of(LocaleProject before, LocaleProject after, bool replaceOptions = false)
    {
        var driver = before.Driver.RunGenerators(before.Compilation);
        var first = driver.GetRunResult().Results.Single();
        foreach (
            var (path, file) in before.Files.Where(pair => pair.Value != after.Files[pair.Key])
        )
        {
            driver = driver.ReplaceAdditionalText(file, after.Files[path]);
        }

        if (replaceOptions)
        {
            driver = driver.WithUpdatedAnalyzerConfigOptions(after.Options);
        }

        var second = driver.RunGenerators(after.Compilation).GetRunResult().Results.Single();
        return new Runs(first, second);
    }

    /// <summary>What became of every output of the pipeline's own steps.</summary>
    public IEnumerable<(string Step, IncrementalStepRunReason Reason)> Outcomes =>
        Named.SelectMany(name => ReasonsOf(name).Select(reason => (name, reason)));

    /// <summary>What became of the outputs of a step.</summary>
    public IEnumerable<IncrementalStepRunReason> ReasonsOf(string step) =>
        Second.TrackedSteps.TryGetValue(step, out var steps)
            ? steps.SelectMany(one => one.Outputs).Select(output => output.Reason)
            : [];

    /// <summary>The files that are not those of the first run.</summary>
    public IEnumerable<string> WrittenAnew =>
        Second
            .GeneratedSources.Where(source =>
                !First.GeneratedSources.Any(old =>
                    ReferenceEquals(old.SourceText, source.SourceText)
                )
            )
            .Select(source => source.HintName)
            .Order(StringComparer.Ordinal);
}
