using System.Diagnostics;
using System.Globalization;

namespace LocaleGen.Benchmarks.BuildCost;

/// <summary>Finds the compiler among the processes of a build and reads what it holds; on Linux alone, elsewhere nothing.</summary>
internal sealed class CompilerWatch
{
    private int found;
    private long started;
    private long seen;

    /// <summary>The most memory that the compiler has held so far.</summary>
    public double PeakBytes { get; private set; }

    /// <summary>How long it was there.</summary>
    public double Seconds => Stopwatch.GetElapsedTime(started, seen).TotalSeconds;

    /// <summary>Looks once.</summary>
    /// <param name="build">The build's own process.</param>
    public void Look(Process build)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        if (found == 0)
        {
            found = Find(build);
            started = Stopwatch.GetTimestamp();
        }

        // The system keeps the highest value itself, so that what is read last is the peak.
        if (found != 0 && ReadPeak(found) is { } bytes)
        {
            PeakBytes = bytes;
            seen = Stopwatch.GetTimestamp();
        }
    }

    private static int Find(Process build)
    {
        foreach (var path in Directory.EnumerateDirectories("/proc"))
        {
            if (
                int.TryParse(Path.GetFileName(path), CultureInfo.InvariantCulture, out var id)
                && id > build.Id
                && Read($"{path}/cmdline").Contains("/bincore/csc", StringComparison.Ordinal)
            )
            {
                return id;
            }
        }

        return 0;
    }

    private static double? ReadPeak(int process)
    {
        var line = Read($"/proc/{process}/status")
            .Split('\n')
            .FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return line is null
            ? null
            : double.Parse(
                line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1],
                CultureInfo.InvariantCulture
            ) * 1024;
    }

    // A process may end between being listed and being read.
    private static string Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
