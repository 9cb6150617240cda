namespace LocaleGen.Benchmarks.BuildCost;

/// <summary>Measures what texts add to a whole build.</summary>
internal static class ProjectCosts
{
    private static readonly (
        string Name,
        SampleCatalog Catalog,
        double Seconds,
        double? Megabytes
    )[] Sizes =
    [
        ("6,000 × 20", new SampleCatalog(60, 20) { IsFlat = true }, 8, 500),
        ("300 × 5", new SampleCatalog(3, 5) { IsFlat = true }, 0.5, null),
    ];

    /// <summary>Builds each project with and without its texts in turn.</summary>
    public static IEnumerable<Cost> Measure(int repeats, Action<string> progress)
    {
        using var folder = new ProjectFolder();
        foreach (var (name, catalog, seconds, megabytes) in Sizes)
        {
            progress($"{name}, writing and restoring");
            var plain = folder.Create("Plain", null);
            var texts = folder.Create("Texts", catalog);
            var (with, without) = (new List<BuildRun>(), new List<BuildRun>());
            for (var run = 0; run < repeats; run++)
            {
                progress($"{name}, build {run + 1} of {repeats}");
                without.Add(BuildRun.Of(plain));
                with.Add(BuildRun.Of(texts));
            }

            foreach (var cost in Compare(name, with, without, (seconds, megabytes)))
            {
                yield return cost;
            }
        }
    }

    private static IEnumerable<Cost> Compare(
        string name,
        List<BuildRun> with,
        List<BuildRun> without,
        (double Seconds, double? Megabytes) limits
    )
    {
        yield return More($"{name}: whole build, more", run => run.Seconds, "s", limits.Seconds);
        yield return More($"{name}: compiler alone, more", run => run.CompilerSeconds, "s", null);
        yield return More(
            $"{name}: memory of the compiler, more",
            run => run.CompilerMegabytes,
            "MB",
            limits.Megabytes
        );
        yield return More($"{name}: assembly, more", run => run.AssemblyMegabytes, "MB", null);

        Cost More(string what, Func<BuildRun, double> value, string unit, double? limit)
        {
            var (all, none) = (
                with.ConvertAll(run => value(run)),
                without.ConvertAll(run => value(run))
            );
            return new Cost(
                what,
                Cost.Median(all) - Cost.Median(none),
                all.Min() - none.Min(),
                unit,
                limit,
                $"{Cost.Median(all):0.0#} {unit} with, {Cost.Median(none):0.0#} without"
            );
        }
    }
}
