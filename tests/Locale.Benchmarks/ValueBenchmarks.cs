using System.Globalization;
using System.Text.Unicode;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace LocaleGen.Benchmarks;

/// <summary>One formatted value behind a word, in German, a thousand values in turn, beside the interpolation a careful hand writes.</summary>
[CategoriesColumn, GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class ValueBenchmarks
{
    private readonly char[] characters = new char[256];
    private readonly byte[] utf8 = new byte[256];
    private readonly CultureInfo culture = CultureInfo.GetCultureInfo("de-DE");
    private readonly Strings strings = Strings.For("de");
    private int next;

    [Benchmark(Baseline = true), BenchmarkCategory("Integer UTF-16")]
    public int IntegerByHand()
    {
        characters
            .AsSpan()
            .TryWrite(culture, $"Summe: {Values.Integers[Next()]:N0}", out var written);
        return written;
    }

    [Benchmark, BenchmarkCategory("Integer UTF-16")]
    public int Integer()
    {
        strings.Sum(Values.Integers[Next()]).TryFormat(characters, out var written);
        return written;
    }

    [Benchmark(Baseline = true), BenchmarkCategory("Integer UTF-8")]
    public int IntegerByHandUtf8()
    {
        Utf8.TryWrite(utf8, culture, $"Summe: {Values.Integers[Next()]:N0}", out var written);
        return written;
    }

    [Benchmark, BenchmarkCategory("Integer UTF-8")]
    public int IntegerUtf8()
    {
        strings.Sum(Values.Integers[Next()]).TryFormat(utf8, out var written);
        return written;
    }

    [Benchmark(Baseline = true), BenchmarkCategory("Decimal UTF-16")]
    public int DecimalByHand()
    {
        characters
            .AsSpan()
            .TryWrite(culture, $"Summe: {Values.Decimals[Next()]:N2}", out var written);
        return written;
    }

    [Benchmark, BenchmarkCategory("Decimal UTF-16")]
    public int Decimal()
    {
        strings.Amount(Values.Decimals[Next()]).TryFormat(characters, out var written);
        return written;
    }

    [Benchmark(Baseline = true), BenchmarkCategory("Decimal UTF-8")]
    public int DecimalByHandUtf8()
    {
        Utf8.TryWrite(utf8, culture, $"Summe: {Values.Decimals[Next()]:N2}", out var written);
        return written;
    }

    [Benchmark, BenchmarkCategory("Decimal UTF-8")]
    public int DecimalUtf8()
    {
        strings.Amount(Values.Decimals[Next()]).TryFormat(utf8, out var written);
        return written;
    }

    [Benchmark(Baseline = true), BenchmarkCategory("Double UTF-16")]
    public int DoubleByHand()
    {
        characters
            .AsSpan()
            .TryWrite(culture, $"Summe: {Values.Doubles[Next()]:N2}", out var written);
        return written;
    }

    [Benchmark, BenchmarkCategory("Double UTF-16")]
    public int Double()
    {
        strings.Amount(Values.Doubles[Next()]).TryFormat(characters, out var written);
        return written;
    }

    [Benchmark(Baseline = true), BenchmarkCategory("Double UTF-8")]
    public int DoubleByHandUtf8()
    {
        Utf8.TryWrite(utf8, culture, $"Summe: {Values.Doubles[Next()]:N2}", out var written);
        return written;
    }

    [Benchmark, BenchmarkCategory("Double UTF-8")]
    public int DoubleUtf8()
    {
        strings.Amount(Values.Doubles[Next()]).TryFormat(utf8, out var written);
        return written;
    }

    [Benchmark(Baseline = true), BenchmarkCategory("Currency UTF-16")]
    public int CurrencyByHand()
    {
        characters
            .AsSpan()
            .TryWrite(culture, $"Summe: {Values.Decimals[Next()]:C}", out var written);
        return written;
    }

    [Benchmark, BenchmarkCategory("Currency UTF-16")]
    public int Currency()
    {
        strings.Price(Values.Decimals[Next()]).TryFormat(characters, out var written);
        return written;
    }

    [Benchmark(Baseline = true), BenchmarkCategory("Currency UTF-8")]
    public int CurrencyByHandUtf8()
    {
        Utf8.TryWrite(utf8, culture, $"Summe: {Values.Decimals[Next()]:C}", out var written);
        return written;
    }

    [Benchmark, BenchmarkCategory("Currency UTF-8")]
    public int CurrencyUtf8()
    {
        strings.Price(Values.Decimals[Next()]).TryFormat(utf8, out var written);
        return written;
    }

    [Benchmark(Baseline = true), BenchmarkCategory("ShortDate UTF-16")]
    public int ShortDateByHand()
    {
        characters.AsSpan().TryWrite(culture, $"Am {Values.Moments[Next()]:d}", out var written);
        return written;
    }

    [Benchmark, BenchmarkCategory("ShortDate UTF-16")]
    public int ShortDate()
    {
        strings.Day(Values.Moments[Next()]).TryFormat(characters, out var written);
        return written;
    }

    [Benchmark(Baseline = true), BenchmarkCategory("ShortDate UTF-8")]
    public int ShortDateByHandUtf8()
    {
        Utf8.TryWrite(utf8, culture, $"Am {Values.Moments[Next()]:d}", out var written);
        return written;
    }

    [Benchmark, BenchmarkCategory("ShortDate UTF-8")]
    public int ShortDateUtf8()
    {
        strings.Day(Values.Moments[Next()]).TryFormat(utf8, out var written);
        return written;
    }

    [Benchmark(Baseline = true), BenchmarkCategory("LongDate UTF-16")]
    public int LongDateByHand()
    {
        characters.AsSpan().TryWrite(culture, $"Am {Values.Moments[Next()]:D}", out var written);
        return written;
    }

    [Benchmark, BenchmarkCategory("LongDate UTF-16")]
    public int LongDate()
    {
        strings.LongDay(Values.Moments[Next()]).TryFormat(characters, out var written);
        return written;
    }

    [Benchmark(Baseline = true), BenchmarkCategory("LongDate UTF-8")]
    public int LongDateByHandUtf8()
    {
        Utf8.TryWrite(utf8, culture, $"Am {Values.Moments[Next()]:D}", out var written);
        return written;
    }

    [Benchmark, BenchmarkCategory("LongDate UTF-8")]
    public int LongDateUtf8()
    {
        strings.LongDay(Values.Moments[Next()]).TryFormat(utf8, out var written);
        return written;
    }

    [Benchmark(Baseline = true), BenchmarkCategory("Time UTF-16")]
    public int TimeByHand()
    {
        characters.AsSpan().TryWrite(culture, $"Um {Values.Moments[Next()]:t}", out var written);
        return written;
    }

    [Benchmark, BenchmarkCategory("Time UTF-16")]
    public int Time()
    {
        strings.Clock(Values.Moments[Next()]).TryFormat(characters, out var written);
        return written;
    }

    [Benchmark(Baseline = true), BenchmarkCategory("Time UTF-8")]
    public int TimeByHandUtf8()
    {
        Utf8.TryWrite(utf8, culture, $"Um {Values.Moments[Next()]:t}", out var written);
        return written;
    }

    [Benchmark, BenchmarkCategory("Time UTF-8")]
    public int TimeUtf8()
    {
        strings.Clock(Values.Moments[Next()]).TryFormat(utf8, out var written);
        return written;
    }

    private int Next() => next = (next + 1) % Values.Count;
}
