using System.Globalization;

namespace LocaleGen.Benchmarks.Turns;

/// <summary>What a process says of a benchmark; times in nanoseconds.</summary>
internal readonly record struct TurnResult(
    int Process,
    string Group,
    string Name,
    bool IsBaseline,
    double Least,
    double Median
)
{
    public static TurnResult Parse(int process, string[] fields) =>
        new(
            process,
            fields[0],
            fields[1],
            fields[2].Length > 0,
            double.Parse(fields[3], CultureInfo.InvariantCulture),
            double.Parse(fields[4], CultureInfo.InvariantCulture)
        );
}
