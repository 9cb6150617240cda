using System.Diagnostics;
using System.Globalization;

namespace LocaleGen.Benchmarks.Turns;

/// <summary>
/// Benchmarks of a class by turns, a few microseconds each, in a row of processes: <c>-- turns ValueBenchmarks Time</c>.
/// </summary>
/// <remarks>
/// BenchmarkDotNet measures one benchmark after the other, seconds apart. On a processor that is shared with others, all code
/// runs at one of two speeds by the second, so that ratios of its figures are of two speeds now and then. Here both sides of a
/// ratio see the same, and every process has its own layout of code.
/// </remarks>
internal static class TurnsCommand
{
    private const string Name = "turns";
    private const string Once = "once";
    private const int Processes = 8;

    /// <summary>Runs where the command line asks for it; null where it asks for something else.</summary>
    public static int? Run(string[] arguments) =>
        arguments switch
        {
            [Name, Once, var type, var groups] => Measure(type, groups),
            [Name, var type] => Compare(type, "."),
            [Name, var type, var groups] => Compare(type, groups),
            _ => null,
        };

    private static int Measure(string type, string groups)
    {
        foreach (var (row, least, median) in TurnMeasurement.Of(TurnRow.Find(type, groups)))
        {
            Console.WriteLine(
                string.Join(
                    '\t',
                    row.Group,
                    row.Name,
                    row.IsBaseline ? "base" : "",
                    least.ToString(CultureInfo.InvariantCulture),
                    median.ToString(CultureInfo.InvariantCulture)
                )
            );
        }

        return 0;
    }

    private static int Compare(string type, string groups)
    {
        var results = Enumerable
            .Range(0, Processes)
            .SelectMany(process =>
                Start(type, groups).Select(line => TurnResult.Parse(process, line.Split('\t')))
            )
            .ToList();
        Console.WriteLine(
            "| group | method | least, ns | median, ns | ratio | least to greatest of processes |"
        );
        Console.WriteLine("| --- | --- | ---: | ---: | ---: | ---: |");
        foreach (var row in results.GroupBy(result => (result.Group, result.Name)))
        {
            Print(row.Key.Group, row.Key.Name, [.. row], results);
        }

        return 0;
    }

    private static void Print(string group, string name, TurnResult[] row, List<TurnResult> all)
    {
        var bases = all.Where(result => result.Group == group && result.IsBaseline)
            .ToDictionary(result => result.Process);
        var ratios = row.Select(result => result.Median / bases[result.Process].Median)
            .Order()
            .ToArray();
        var medians = row.Select(result => result.Median).Order().ToArray();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {group} | {name} | {row.Min(result => result.Least):F1} | {medians[medians.Length / 2]:F1} | {ratios[ratios.Length / 2]:F2} | {ratios[0]:F2}–{ratios[^1]:F2} |"
            )
        );
    }

    private static string[] Start(string type, string groups)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            RedirectStandardOutput = true,
        };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet")
        {
            start.ArgumentList.Add(typeof(TurnsCommand).Assembly.Location);
        }

        foreach (var argument in new[] { Name, Once, type, groups })
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return printed.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
