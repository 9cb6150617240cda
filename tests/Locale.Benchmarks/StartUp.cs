using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace LocaleGen.Benchmarks;

/// <summary>How long a fresh process takes to its first German message: <c>-- startup</c> starts many and compares.</summary>
/// <remarks>Each process says how long its first message took; the rest of its life is the same for all.</remarks>
internal static class StartUp
{
    private const int Processes = 30;
    private static readonly string[] Ways = ["resources", "ours", "ours-utf8"];

    /// <summary>Runs where the command line asks for it; null where it asks for something else.</summary>
    public static int? Run(string[] arguments) =>
        arguments switch
        {
            ["startup"] => Compare(),
            ["startup", var way] => First(way),
            _ => null,
        };

    private static int Compare()
    {
        var times = Ways.ToDictionary(way => way, _ => new List<(double First, double Whole)>());
        for (var round = 0; round < Processes; round++)
        {
            foreach (var way in Ways)
            {
                times[way].Add(Start(way));
            }
        }

        foreach (var way in Ways)
        {
            var (first, whole) = (
                Median(times[way].Select(time => time.First)),
                Median(times[way].Select(time => time.Whole))
            );
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{way, -10} first message {first:F2} ms, process {whole:F1} ms"
                )
            );
        }

        return 0;
    }

    private static (double First, double Whole) Start(string way)
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
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (
            double.Parse(printed, CultureInfo.InvariantCulture),
            watch.Elapsed.TotalMilliseconds
        );
    }

    private static int First(string way)
    {
        var start = Stopwatch.GetTimestamp();
        var length = way switch
        {
            "resources" => FromResources(),
            "ours" => Ours(),
            _ => OursUtf8(),
        };
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Console.WriteLine(elapsed.ToString("F4", CultureInfo.InvariantCulture));
        return length > 0 ? 0 : 1;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int FromResources()
    {
        var culture = CultureInfo.GetCultureInfo("de");
        var text = Texts.Resources.GetString("Hello", culture)!;
        return string.Format(culture, text, "Ann").Length;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Ours() => Strings.For("de").Hello("Ann").ToString().Length;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int OursUtf8()
    {
        Span<byte> utf8 = stackalloc byte[100];
        Strings.For("de").Hello("Ann").TryFormat(utf8, out var written);
        return written;
    }

    private static double Median(IEnumerable<double> times) =>
        times.Order().ElementAt(Processes / 2);
}
