using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace LocaleGen.Benchmarks.Turns;

/// <summary>Measures benchmarks by turns, once all of them are compiled for good.</summary>
internal static class TurnMeasurement
{
    private const int Turns = 120;
    private const int Unrolled = 16;
    private const int Calls = 1000 * Unrolled;
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(350);

    /// <summary>The time of a call in the twentieth of the turns that was fastest, and the median; in nanoseconds.</summary>
    public static IEnumerable<(TurnRow Row, double Least, double Median)> Of(TurnRow[] rows)
    {
        foreach (var row in rows)
        {
            // Calls in a row would keep the compiler, which waits for a quiet moment, from its work.
            for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < WarmUp; )
            {
                Repeat(row.Call, Calls);
                Thread.Sleep(0);
            }
        }

        var times = rows.Select(_ => new double[Turns]).ToArray();
        for (var turn = 0; turn < Turns; turn++)
        {
            for (var row = 0; row < rows.Length; row++)
            {
                times[row][turn] = Time(rows[row].Call);
            }
        }

        return rows.Zip(times, (row, all) => (row, all.Order().ToArray()))
            .Select(pair => (pair.row, pair.Item2[Turns / 20], pair.Item2[Turns / 2]));
    }

    private static double Time(Func<int> call)
    {
        // What was there before it has gone from the processor's memory.
        Repeat(call, Calls / Unrolled);
        var start = Stopwatch.GetTimestamp();
        Repeat(call, Calls);
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / Calls;
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static int Repeat(Func<int> call, int times)
    {
        var sum = 0;
        for (var done = 0; done < times; done += Unrolled)
        {
            sum += call() + call() + call() + call() + call() + call() + call() + call();
            sum += call() + call() + call() + call() + call() + call() + call() + call();
        }

        return sum;
    }
}
