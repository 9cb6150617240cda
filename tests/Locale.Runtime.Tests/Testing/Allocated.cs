namespace LocaleGen;

/// <summary>Counts what a piece of code allocates on this thread.</summary>
internal static class Allocated
{
    private const int Runs = 40;

    /// <summary>The bytes allocated by running an action many times, after it has run a few times.</summary>
    public static long By(Action action)
    {
        for (var run = 0; run < 3; run++)
        {
            action();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var run = 0; run < Runs; run++)
        {
            action();
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
