using System.Diagnostics;

namespace LocaleGen.Benchmarks.BuildCost;

/// <summary>What one build took.</summary>
/// <param name="Seconds">The whole command.</param>
/// <param name="CompilerSeconds">From the start of the compiler's process to its end.</param>
/// <param name="CompilerMegabytes">The most memory the compiler held.</param>
/// <param name="AssemblyMegabytes">The size of the assembly.</param>
internal sealed record BuildRun(
    double Seconds,
    double CompilerSeconds,
    double CompilerMegabytes,
    double AssemblyMegabytes
)
{
    private const double Megabyte = 1024 * 1024;

    /// <summary>Builds a project anew, with a compiler process of its own.</summary>
    public static BuildRun Of(string project)
    {
        var compiler = new CompilerWatch();
        var start = Stopwatch.GetTimestamp();
        DotNet.Run(
            [
                "build",
                project,
                "--no-restore",
                "-t:Rebuild",
                "-v:q",
                "-p:UseSharedCompilation=false",
                "-nodeReuse:false",
            ],
            compiler.Look
        );
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return new BuildRun(
            seconds,
            compiler.Seconds,
            compiler.PeakBytes / Megabyte,
            AssemblyOf(project).Length / Megabyte
        );
    }

    private static FileInfo AssemblyOf(string project) =>
        new DirectoryInfo(Path.Combine(Path.GetDirectoryName(project)!, "bin"))
            .EnumerateFiles(
                Path.GetFileNameWithoutExtension(project) + ".dll",
                SearchOption.AllDirectories
            )
            .First();
}
