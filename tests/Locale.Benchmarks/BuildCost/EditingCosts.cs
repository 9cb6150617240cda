using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LocaleGen.Benchmarks.BuildCost;

/// <summary>Measures generator and analyzers in a process that has run them often, as an editor's has.</summary>
/// <param name="repeats">How often each thing is measured.</param>
/// <param name="progress">Takes what is being done.</param>
internal sealed class EditingCosts(int repeats, Action<string> progress)
{
    private const int WarmUps = 12;

    /// <summary>The catalog that is edited: 20,000 texts.</summary>
    public static SampleCatalog Catalog { get; } = new(50, 4);

    private readonly CompilerAssembly assembly = CompilerAssembly.Load();
    private readonly SampleProject project = new(Catalog);
    private int edition = 1;

    /// <summary>Measures all.</summary>
    public IEnumerable<Cost> Measure()
    {
        progress("generator, warming up");
        for (var run = 0; run < WarmUps; run++)
        {
            project.ReadAgain();
            RunEdits(project.CreateDriver(assembly).RunGenerators(project.Compilation));
        }

        yield return MeasureEdit("generator: unrelated C# edit", 2, EditCode);
        yield return MeasureEdit("generator: one translated file edited", 10, EditTranslation);
        yield return MeasureEdit("generator: one source file edited", null, EditSource);
        yield return MeasureFullRun();
        foreach (var cost in MeasureAnalyzers())
        {
            yield return cost;
        }
    }

    private Cost MeasureEdit(
        string name,
        double? limit,
        Func<GeneratorDriver, GeneratorDriver> edit
    )
    {
        progress(name);
        var driver = project.CreateDriver(assembly).RunGenerators(project.Compilation);
        var times = new List<double>();
        for (var run = 0; run < repeats; run++)
        {
            var edited = edit(driver);
            driver = Time(times, () => edited.RunGenerators(project.Compilation));
        }

        return Cost.Of(name, times, "ms", limit, DescribeOutputs(driver, edit));
    }

    private Cost MeasureFullRun()
    {
        const string name = "generator: full run, warm";
        progress(name);
        var times = new List<double>();
        for (var run = 0; run < repeats; run++)
        {
            project.ReadAgain();
            Time(times, () => project.CreateDriver(assembly).RunGenerators(project.Compilation));
        }

        project.ReadAgain();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        project.CreateDriver(assembly).RunGenerators(project.Compilation);
        var allocated = (GC.GetTotalAllocatedBytes(precise: true) - before) / 1024 / 1024;
        return Cost.Of(name, times, "ms", 150, $"{allocated} MB allocated");
    }

    private IEnumerable<Cost> MeasureAnalyzers()
    {
        progress("analyzers, warming up");
        var analyzers = assembly.CreateAnalyzers();
        for (var run = 0; run < WarmUps; run++)
        {
            project.ReadAgain();
            project.Analyze(project.Generate(assembly), analyzers);
        }

        yield return MeasureAnalysis(
            "analyzers: C# edit",
            30,
            () => project.EditCode(edition++),
            analyzers
        );
        yield return MeasureAnalysis(
            "analyzers: one translated file edited",
            30,
            () => project.EditText(locale: 1, edition++),
            analyzers
        );
        yield return MeasureAnalysis(
            "analyzers: one source file edited",
            30,
            () => project.EditText(locale: 0, edition++),
            analyzers
        );
        yield return MeasureAnalysis("analyzers: full, warm", 150, project.ReadAgain, analyzers);
    }

    private Cost MeasureAnalysis(
        string name,
        double limit,
        Action edit,
        IReadOnlyList<DiagnosticAnalyzer> analyzers
    )
    {
        progress(name);
        var times = new List<double>();
        var found = 0;
        for (var run = 0; run < repeats; run++)
        {
            edit();
            var code = project.Generate(assembly);
            found = Time(times, () => project.Analyze(code, analyzers)).Length;
        }

        edit();
        var edited = project.Generate(assembly);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        project.Analyze(edited, analyzers);
        var allocated = (GC.GetTotalAllocatedBytes(precise: true) - before) / 1024 / 1024;
        return Cost.Of(name, times, "ms", limit, $"{found} diagnostics, {allocated} MB allocated");
    }

    private void RunEdits(GeneratorDriver driver)
    {
        driver = EditCode(driver).RunGenerators(project.Compilation);
        driver = EditTranslation(driver).RunGenerators(project.Compilation);
        EditSource(driver).RunGenerators(project.Compilation);
    }

    private GeneratorDriver EditCode(GeneratorDriver driver)
    {
        project.EditCode(edition++);
        return driver;
    }

    private GeneratorDriver EditTranslation(GeneratorDriver driver) => EditText(driver, 1);

    private GeneratorDriver EditSource(GeneratorDriver driver) => EditText(driver, 0);

    private GeneratorDriver EditText(GeneratorDriver driver, int locale)
    {
        var (old, changed) = project.EditText(locale, edition++);
        return driver.ReplaceAdditionalText(old, changed);
    }

    private string DescribeOutputs(
        GeneratorDriver driver,
        Func<GeneratorDriver, GeneratorDriver> edit
    )
    {
        var before = SourcesOf(driver);
        var after = SourcesOf(edit(driver).RunGenerators(project.Compilation));
        var written = after.Where(file => !before.Contains(file)).ToList();
        return written.Count == 0
            ? $"all {after.Count} outputs cached"
            : $"new of {after.Count}: {string.Join(", ", written.Select(file => file.Name))}";
    }

    // Texts are compared by reference: an output that was written anew is a new object.
    private static HashSet<(string Name, Microsoft.CodeAnalysis.Text.SourceText)> SourcesOf(
        GeneratorDriver driver
    ) =>
        [
            .. driver
                .GetRunResult()
                .Results.SelectMany(result => result.GeneratedSources)
                .Select(source => (source.HintName, source.SourceText)),
        ];

    private static T Time<T>(List<double> times, Func<T> run)
    {
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        var result = run();
        times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        return result;
    }
}
