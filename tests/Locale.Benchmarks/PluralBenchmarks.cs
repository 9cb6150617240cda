using System.Globalization;
using System.Text.Unicode;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace LocaleGen.Benchmarks;

/// <summary>A plural with a formatted number, counts 0 to 4,999 in turn, beside C# written by hand for the language.</summary>
[
    CategoriesColumn,
    GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory, BenchmarkLogicalGroupRule.ByParams)
]
public class PluralBenchmarks
{
    private readonly char[] characters = new char[256];
    private readonly byte[] utf8 = new byte[256];
    private readonly string service = "api";
    private CultureInfo culture = null!;
    private Strings strings = null!;
    private Strings overridden = null!;
    private int next;

    [Params("de", "en", "pl", "ar")]
    public string Locale { get; set; } = "";

    [GlobalSetup]
    public void Prepare()
    {
        culture = CultureInfo.GetCultureInfo(Locale);
        strings = Strings.For(Locale);
        var text = new OverrideText(Locale, "firing", HandWritten.TextOf(Locale));
        overridden = Strings.For(Locale, Overrides.Create(Strings.Catalog, [text]).Overrides);
    }

    [Benchmark(Baseline = true), BenchmarkCategory("UTF-16")]
    public int TryWrite() => HandWritten.Firing(Locale[0], characters, culture, Count(), service);

    [Benchmark, BenchmarkCategory("UTF-16")]
    public int Ours()
    {
        strings.Firing(Count(), service).TryFormat(characters, out var written);
        return written;
    }

    [Benchmark, BenchmarkCategory("UTF-16")]
    public int OursOverridden()
    {
        overridden.Firing(Count(), service).TryFormat(characters, out var written);
        return written;
    }

    [Benchmark(Baseline = true), BenchmarkCategory("UTF-8")]
    public int Utf8TryWrite() => HandWritten.Firing(Locale[0], utf8, culture, Count(), service);

    [Benchmark, BenchmarkCategory("UTF-8")]
    public int OursUtf8()
    {
        strings.Firing(Count(), service).TryFormat(utf8, out var written);
        return written;
    }

    [Benchmark(Baseline = true), BenchmarkCategory("string")]
    public string StringCreate() => HandWritten.Firing(Locale[0], culture, Count(), service);

    [Benchmark, BenchmarkCategory("string")]
    public string OursString() => strings.Firing(Count(), service).ToString();

    private int Count()
    {
        next = next == 4999 ? 0 : next + 1;
        return next;
    }
}
