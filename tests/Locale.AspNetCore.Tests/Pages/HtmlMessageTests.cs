using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace LocaleGen;

/// <summary>Messages as the HTML of Razor pages.</summary>
public class HtmlMessageTests
{
    private const string Address = "https://example.org/?a=1&b=2";

    [Theory]
    [InlineData("en", "Read <a href=\"https://example.org/?a=1&amp;b=2\">the <b>terms</b></a>, ")]
    [InlineData(
        "pl",
        "Przeczytaj <a href=\"https://example.org/?a=1&amp;b=2\"><b>regulamin</b></a>, "
    )]
    public void Markup_reaches_the_page_and_arguments_are_escaped_once(
        string locale,
        string expected
    )
    {
        var html = Strings.For(locale).Terms(link: Address, name: "<Ann>").ToHtml();
        Assert.Equal(expected + "&lt;Ann&gt;", Written(html));
        Assert.Equal(expected + "&lt;Ann&gt;", html.ToString());
    }

    [Fact]
    public void A_page_puts_it_between_texts_that_it_encodes_itself()
    {
        var builder = new HtmlContentBuilder();
        builder.Append("a < b ");
        builder.AppendHtml(Strings.For("en").Hello("<i>").ToHtml());
        Assert.Equal("a &lt; b Hello &lt;i&gt;", Written(builder));
    }

    [Theory]
    [InlineData(200)]
    [InlineData(2_000)]
    [InlineData(100_000)]
    public void Length_does_not_matter(int length)
    {
        var name = new string('ü', length);
        var html = Strings.For("en").Hello(name).ToHtml();
        Assert.Equal("Hello " + name, Written(html));
    }

    [Fact]
    public void A_handler_is_asked_for_tags_first() =>
        Assert.Equal(
            "Read <a href=\"https://example.org/?a=1&amp;b=2\">the <em>terms</em></a>, Ann",
            Written(Strings.For("en").Terms(link: Address, name: "Ann").ToHtml(new Emphasis()))
        );

    [Fact]
    public void Without_a_writer_it_is_refused() =>
        Assert.Throws<ArgumentNullException>(() =>
            Strings.For("en").Hello("Ann").ToHtml().WriteTo(null!, HtmlEncoder.Default)
        );

    [Fact]
    public void Nothing_is_allocated()
    {
        var strings = Strings.For("en");
        using var nowhere = new Nowhere();
        Write(strings, nowhere);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var index = 0; index < 100; index++)
        {
            Write(strings, nowhere);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.True(nowhere.Length > 0);
    }

    private static void Write(Strings strings, TextWriter writer) =>
        strings
            .Terms(link: Address, name: "Ann & Bob")
            .ToHtml()
            .WriteTo(writer, HtmlEncoder.Default);

    private static string Written(IHtmlContent html)
    {
        using var writer = new StringWriter();
        html.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    private sealed class Emphasis : ITagHandler
    {
        public bool TryWrite(in MessageTag tag, ref MarkupWriter output)
        {
            if (tag.Name != "b")
            {
                return false;
            }

            output.Markup(tag.Kind == TagKind.Open ? "<em>" : "</em>");
            return true;
        }
    }

    /// <summary>Counts what it takes, and keeps nothing.</summary>
    private sealed class Nowhere : TextWriter
    {
        public int Length { get; private set; }

        public override Encoding Encoding => Encoding.Unicode;

        public override void Write(ReadOnlySpan<char> buffer) => Length += buffer.Length;
    }
}
