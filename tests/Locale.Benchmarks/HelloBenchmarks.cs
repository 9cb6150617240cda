using System.Globalization;
using System.Text;
using System.Text.Unicode;
using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace LocaleGen.Benchmarks;

/// <summary>"Hallo {name}, willkommen!" in German: hand-written C#, ours, and what .NET offers.</summary>
[CategoriesColumn, GroupBenchmarksBy(BenchmarkDotNet.Configs.BenchmarkLogicalGroupRule.ByCategory)]
public class HelloBenchmarks
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de");
    private readonly char[] characters = new char[256];
    private readonly byte[] utf8 = new byte[256];
    private readonly string name = "Anna";
    private Strings strings = null!;
    private Strings overridden = null!;
    private IStringLocalizer localizer = null!;

    [GlobalSetup]
    public void Prepare()
    {
        strings = Strings.For("de");
        var text = new OverrideText("de", "hello", "Hallo {name}, willkommen!");
        overridden = Strings.For("de", Overrides.Create(Strings.Catalog, [text]).Overrides);
        CultureInfo.CurrentUICulture = German;
        var services = new ServiceCollection()
            .AddLogging()
            .AddLocalization(options => options.ResourcesPath = "Resources");
        localizer = services.BuildServiceProvider().GetRequiredService<IStringLocalizer<Texts>>();
    }

    [Benchmark(Baseline = true), BenchmarkCategory("UTF-16")]
    public int TryWrite()
    {
        characters.AsSpan().TryWrite(German, $"Hallo {name}, willkommen!", out var written);
        return written;
    }

    [Benchmark, BenchmarkCategory("UTF-16")]
    public int Ours()
    {
        strings.Hello(name).TryFormat(characters, out var written);
        return written;
    }

    [Benchmark, BenchmarkCategory("UTF-16")]
    public int OursOverridden()
    {
        overridden.Hello(name).TryFormat(characters, out var written);
        return written;
    }

    [Benchmark(Baseline = true), BenchmarkCategory("UTF-8")]
    public int Utf8TryWrite()
    {
        Utf8.TryWrite(utf8, German, $"Hallo {name}, willkommen!", out var written);
        return written;
    }

    [Benchmark, BenchmarkCategory("UTF-8")]
    public int OursUtf8()
    {
        strings.Hello(name).TryFormat(utf8, out var written);
        return written;
    }

    [Benchmark(Baseline = true), BenchmarkCategory("string")]
    public string StringCreate() => string.Create(German, $"Hallo {name}, willkommen!");

    [Benchmark, BenchmarkCategory("string")]
    public string OursString() => strings.Hello(name).ToString();

    [Benchmark, BenchmarkCategory("string")]
    public string StringFormat() => string.Format(German, "Hallo {0}, willkommen!", name);

    [Benchmark, BenchmarkCategory("string")]
    public string ResourceManagerFormat() =>
        string.Format(German, Texts.Resources.GetString("Hello", German)!, name);

    [Benchmark, BenchmarkCategory("string")]
    public string StringLocalizer() => localizer["Hello", name];
}
