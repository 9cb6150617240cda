using System.Runtime.CompilerServices;
using BenchmarkDotNet.Running;
using LocaleGen.Benchmarks;
using LocaleGen.Benchmarks.BuildCost;
using LocaleGen.Benchmarks.Turns;

return StartUp.Run(args) ?? Measure(args);

// Apart, so that a process that only starts up loads nothing of it.
[MethodImpl(MethodImplOptions.NoInlining)]
static int Measure(string[] arguments)
{
    if ((BuildCostCommand.Run(arguments) ?? TurnsCommand.Run(arguments)) is { } exitCode)
    {
        return exitCode;
    }

    BenchmarkSwitcher
        .FromAssembly(typeof(StartUp).Assembly)
        .Run(arguments, Measurement.Configuration);
    return 0;
}
