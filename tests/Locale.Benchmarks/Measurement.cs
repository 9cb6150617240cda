using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace LocaleGen.Benchmarks;

/// <summary>How everything is measured: long enough to be steady, bytes beside the time, GitHub tables as output.</summary>
/// <remarks>In this process: a project that BenchmarkDotNet writes cannot be built where outputs share one artifacts folder.</remarks>
internal static class Measurement
{
    public static IConfig Configuration { get; } =
        ManualConfig
            .CreateEmpty()
            .AddJob(
                Job.Default.WithToolchain(InProcessEmitToolchain.Instance)
                    .WithWarmupCount(6)
                    .WithIterationCount(15)
                    .WithIterationTime(TimeInterval.FromMilliseconds(200))
            )
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddExporter(MarkdownExporter.GitHub)
            .AddLogger(ConsoleLogger.Default)
            .WithSummaryStyle(SummaryStyle.Default.WithRatioStyle(RatioStyle.Value))
            .WithOptions(ConfigOptions.JoinSummary | ConfigOptions.StopOnFirstError)
            .WithCultureInfo(CultureInfo.InvariantCulture);
}
