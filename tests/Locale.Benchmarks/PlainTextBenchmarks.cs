using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace LocaleGen.Benchmarks;

/// <summary>A text without arguments.</summary>
public class PlainTextBenchmarks
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de");
    private readonly Strings strings = Strings.For("de");

    [Benchmark(Baseline = true)]
    public string ResourceManagerText() => Texts.Resources.GetString("Title", German)!;

    [Benchmark]
    public string Ours() => strings.Title;

    [Benchmark]
    public int OursUtf8() => strings.Utf8(Key.Title).Length;
}
