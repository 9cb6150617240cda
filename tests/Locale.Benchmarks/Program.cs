using System.Runtime.CompilerServices;
using BenchmarkDotNet.Running;
using LocaleGen.Benchmarks;

return StartUp.Run(args) ?? Measure(args);

// Apart, so that a process that only starts up loads nothing of it.
[MethodImpl(MethodImplOptions.NoInlining)]
static int Measure(string[] arguments)
{
    BenchmarkSwitcher
        .FromAssembly(typeof(StartUp).Assembly)
        .Run(arguments, Measurement.Configuration);
    return 0;
}
