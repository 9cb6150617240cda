using BenchmarkDotNet.Running;
using LocaleGen.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, Measurement.Configuration);
