namespace LocaleGen;

/// <summary>Counts what a piece of code allocates on this thread.</summary>
internal static class Allocated
{
    private const int Runs = 40;
    private const int Measurements = 3;

    /// <summary>The bytes allocated by running an action many times, after it has run a few times.</summary>
    /// <remarks>
    /// The least of a few measurements: a collection that another test causes takes the rest of this thread's allocation
    /// buffer away, which then counts as used.
    /// </remarks>
    public static long By(Action action)
    {
        for (var run = 0; run < 3; run++)
        {
            action();
        }

        var least = Measure(action);
        for (var count = 1; count < Measurements && least > 0; count++)
        {
            least = Math.Min(least, Measure(action));
        }

        return least;
    }

    private static long Measure(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var run = 0; run < Runs; run++)
        {
            action();
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
