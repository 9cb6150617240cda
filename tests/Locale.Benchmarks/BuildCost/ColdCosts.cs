using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LocaleGen.Benchmarks.BuildCost;

/// <summary>Measures the first run of generator and analyzers in a fresh process, as every build outside of an editor has.</summary>
/// <remarks>
/// The compiler of an SDK is compiled ahead of time and the one beside these measurements is not, so a generator that does
/// nothing runs first: what is measured is ours.
/// </remarks>
internal static class ColdCosts
{
    /// <summary>The hidden argument of the processes that are measured.</summary>
    public const string Argument = "cold";

    /// <summary>Starts processes and measures them.</summary>
    public static IEnumerable<Cost> Measure(int repeats, Action<string> progress)
    {
        foreach (var what in (string[])["generator", "analyzers"])
        {
            progress($"{what}, cold");
            var times = Enumerable.Range(0, repeats).Select(_ => Start(what)).ToList();
            yield return Cost.Of($"{what}: full, cold process", times, "ms");
        }
    }

    /// <summary>Runs once and says how long it took.</summary>
    public static int Run(string what)
    {
        var project = new SampleProject(EditingCosts.Catalog);
        RunCompiler(project);
        var start = Stopwatch.GetTimestamp();
        var assembly = CompilerAssembly.Load();
        if (what == "generator")
        {
            project.CreateDriver(assembly).RunGenerators(project.Compilation);
        }
        else
        {
            project.Analyze(project.Compilation, assembly.CreateAnalyzers());
        }

        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Console.WriteLine(elapsed.ToString("F2", CultureInfo.InvariantCulture));
        return 0;
    }

    private static void RunCompiler(SampleProject project)
    {
        CSharpGeneratorDriver
            .Create(new NothingGenerator())
            .RunGenerators(project.Compilation)
            .GetRunResult();
        project.Analyze(project.Compilation, [new NothingAnalyzer()]);
    }

    private static double Start(string what)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            RedirectStandardOutput = true,
        };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet")
        {
            start.ArgumentList.Add(typeof(ColdCosts).Assembly.Location);
        }

        start.ArgumentList.Add(BuildCostCommand.Name);
        start.ArgumentList.Add(Argument);
        start.ArgumentList.Add(what);
        using var process = Process.Start(start)!;
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? double.Parse(printed, CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"The process for '{what}' failed.");
    }
}
