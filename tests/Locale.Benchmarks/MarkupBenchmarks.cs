using System.Globalization;
using System.Text.Encodings.Web;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace LocaleGen.Benchmarks;

/// <summary>A plural in bold with a link, as HTML and for Slack, beside C# that writes and encodes it by hand.</summary>
[CategoriesColumn, GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class MarkupBenchmarks
{
    private readonly char[] characters = new char[512];
    private readonly byte[] utf8 = new byte[512];
    private readonly string service = "api & web";
    private readonly string address = "https://status.example.org/?service=api&open=1";
    private readonly Strings strings = Strings.For("en");
    private int next;

    [Benchmark(Baseline = true), BenchmarkCategory("HTML")]
    public int Encoded()
    {
        var count = Count();
        Span<char> name = stackalloc char[64];
        Span<char> link = stackalloc char[128];
        HtmlEncoder.Default.Encode(service, name, out _, out var nameLength);
        HtmlEncoder.Default.Encode(address, link, out _, out var linkLength);
        var words = count == 1 ? "alert" : "alerts";
        characters
            .AsSpan()
            .TryWrite(
                CultureInfo.InvariantCulture,
                $"<b>{count:N0} {words}</b> in <a href=\"{link[..linkLength]}\">{name[..nameLength]}</a>",
                out var written
            );
        return written;
    }

    [Benchmark, BenchmarkCategory("HTML")]
    public int Html()
    {
        strings.Marked(Count(), service, address).Html.TryFormat(characters, out var written);
        return written;
    }

    [Benchmark, BenchmarkCategory("HTML")]
    public int HtmlUtf8()
    {
        strings.Marked(Count(), service, address).Html.TryFormat(utf8, out var written);
        return written;
    }

    [Benchmark(Baseline = true), BenchmarkCategory("Slack")]
    public int Plain()
    {
        strings.Marked(Count(), service, address).TryFormat(characters, out var written);
        return written;
    }

    [Benchmark, BenchmarkCategory("Slack")]
    public int Mrkdwn()
    {
        strings.Marked(Count(), service, address).Mrkdwn.TryFormat(characters, out var written);
        return written;
    }

    [Benchmark, BenchmarkCategory("Slack")]
    public int MrkdwnUtf8()
    {
        strings.Marked(Count(), service, address).Mrkdwn.TryFormat(utf8, out var written);
        return written;
    }

    private int Count() => next = next == 4999 ? 0 : next + 1;
}
