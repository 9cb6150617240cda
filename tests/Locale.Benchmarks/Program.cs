using BenchmarkDotNet.Running;
using LocaleGen.Benchmarks;

if (StartUp.Run(args) is { } exitCode)
{
    return exitCode;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, Measurement.Configuration);
return 0;
