using System.Diagnostics;
using System.Globalization;

namespace LocaleGen.Benchmarks;

/// <summary>What a fresh process takes to its first German message: <c>-- startup</c> starts many and compares.</summary>
/// <remarks>
/// Every process is the same program and differs in one call. It says how long that call took, how long it was from the
/// start of the process to the end of the call, and how much processor time went by until then, in user and system mode
/// and on all threads. <c>nothing</c> makes no message: what .NET itself takes.
/// </remarks>
internal static class StartUp
{
    private const int Processes = 100;
    private static readonly string[] Ways = ["nothing", "resources", "ours", "ours-utf8"];

    /// <summary>Runs where the command line asks for it; null where it asks for something else.</summary>
    public static int? Run(string[] arguments) =>
        arguments switch
        {
            ["startup"] => Compare(),
            ["startup", var way, var started] => FirstMessage.Measure(way, started),
            _ => null,
        };

    private static int Compare()
    {
        var times = Ways.ToDictionary(way => way, _ => new List<double[]>());
        for (var round = 0; round < Processes; round++)
        {
            foreach (var way in Ways)
            {
                times[way].Add(Start(way));
            }
        }

        Console.WriteLine(
            "median (lower quartile), ms: the message; process start to message; processor time to message"
        );
        foreach (var way in Ways)
        {
            Console.WriteLine(
                $"{way, -10} {Line(times[way], 0)} {Line(times[way], 1)} {Line(times[way], 2)}"
            );
        }

        return 0;
    }

    private static double[] Start(string way)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            RedirectStandardOutput = true,
        };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet")
        {
            start.ArgumentList.Add(typeof(StartUp).Assembly.Location);
        }

        start.ArgumentList.Add("startup");
        start.ArgumentList.Add(way);
        // The same clock in both processes.
        start.ArgumentList.Add(Stopwatch.GetTimestamp().ToString(CultureInfo.InvariantCulture));
        using var process = Process.Start(start)!;
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return
        [
            .. printed
                .Split()
                .Take(3)
                .Select(time => double.Parse(time, CultureInfo.InvariantCulture)),
        ];
    }

    private static string Line(List<double[]> times, int measure)
    {
        var sorted = times.Select(time => time[measure]).Order().ToArray();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{sorted[sorted.Length / 2], 8:F2} ({sorted[sorted.Length / 4]:F2})"
        );
    }
}
