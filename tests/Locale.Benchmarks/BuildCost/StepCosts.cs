using Microsoft.CodeAnalysis;

namespace LocaleGen.Benchmarks.BuildCost;

/// <summary>Says where the generator spends the time of a full run, by the steps of its pipeline.</summary>
internal static class StepCosts
{
    private const int WarmUps = 12;

    /// <summary>Measures the steps.</summary>
    public static IEnumerable<Cost> Measure(int repeats, Action<string> progress)
    {
        var assembly = CompilerAssembly.Load();
        var project = new SampleProject(EditingCosts.Catalog);
        var times = new Dictionary<string, List<double>>();
        for (var run = 0; run < WarmUps + repeats; run++)
        {
            progress(run < WarmUps ? "warming up" : "measuring");
            project.ReadAgain();
            var driver = project.CreateDriver(assembly, tracks: true);
            var results = driver.RunGenerators(project.Compilation).GetRunResult().Results;
            foreach (var (name, time) in results.SelectMany(StepsOf))
            {
                if (!times.TryGetValue(name, out var known))
                {
                    times.Add(name, known = []);
                }

                known.Add(time);
            }
        }

        return times.Select(step => Cost.Of(step.Key, step.Value[WarmUps..], "ms"));
    }

    private static IEnumerable<(string Name, double Time)> StepsOf(GeneratorRunResult result) =>
        result
            .TrackedSteps.Concat(result.TrackedOutputSteps)
            .Where(step => !step.Key.Contains('_', StringComparison.Ordinal))
            .Select(step => (step.Key, step.Value.Sum(one => one.ElapsedTime.TotalMilliseconds)));
}
