using System.Globalization;
using System.Text.Unicode;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace LocaleGen.Benchmarks;

/// <summary>A plural in a select, with a text behind it, in German.</summary>
[CategoriesColumn, GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class NestedBenchmarks
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de");
    private static readonly string[] Genders = ["female", "male", "unknown"];
    private readonly char[] characters = new char[256];
    private readonly byte[] utf8 = new byte[256];
    private readonly string name = "Anna";
    private readonly Strings strings = Strings.For("de");
    private int next;

    [Benchmark(Baseline = true), BenchmarkCategory("UTF-16")]
    public int TryWrite()
    {
        var count = Count();
        HandWritten.Liked(characters, German, Genders[count % 3], count, name, out var written);
        return written;
    }

    [Benchmark, BenchmarkCategory("UTF-16")]
    public int Ours()
    {
        var count = Count();
        strings.Liked(Genders[count % 3], count, name).TryFormat(characters, out var written);
        return written;
    }

    [Benchmark(Baseline = true), BenchmarkCategory("UTF-8")]
    public int Utf8TryWrite()
    {
        var count = Count();
        HandWritten.Liked(utf8, German, Genders[count % 3], count, name, out var written);
        return written;
    }

    [Benchmark, BenchmarkCategory("UTF-8")]
    public int OursUtf8()
    {
        var count = Count();
        strings.Liked(Genders[count % 3], count, name).TryFormat(utf8, out var written);
        return written;
    }

    private int Count()
    {
        next = next == 4999 ? 0 : next + 1;
        return next;
    }
}
