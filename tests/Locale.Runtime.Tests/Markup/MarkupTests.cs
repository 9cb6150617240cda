using System.Buffers;
using System.Text;

namespace LocaleGen;

public class MarkupTests
{
    [Theory]
    [InlineData("<b>{a}</b> & more", "x", "x & more", "<b>x</b> &amp; more", "*x* &amp; more")]
    [InlineData(
        "<i>{a}</i><br/><s>it's</s>",
        "x",
        "x\nit's",
        "<i>x</i><br><s>it&#39;s</s>",
        "_x_\n~it's~"
    )]
    [InlineData("<code>{a}</code>", "<b>", "<b>", "<code>&lt;b&gt;</code>", "`&lt;b&gt;`")]
    [InlineData("<b><b>{a}</b></b>", "x", "x", "<b><b>x</b></b>", "*x*")]
    [InlineData("<code><b>{a}</b></code>", "x", "x", "<code><b>x</b></code>", "`x`")]
    [InlineData("<foo>{a}</foo><foo/>", "\"'", "\"'", "&quot;&#39;", "\"'")]
    [InlineData("1 < 2 {a}", "> 0", "1 < 2 > 0", "1 &lt; 2 &gt; 0", "1 &lt; 2 &gt; 0")]
    [InlineData(
        "{a}",
        "<!channel> & <@U1>",
        "<!channel> & <@U1>",
        "&lt;!channel&gt; &amp; &lt;@U1&gt;",
        "&lt;!channel&gt; &amp; &lt;@U1&gt;"
    )]
    [InlineData(
        "'<b>' {a} <b>ä漢😀</b>",
        "ä漢😀&",
        "<b> ä漢😀& ä漢😀",
        "&lt;b&gt; ä漢😀&amp; <b>ä漢😀</b>",
        "&lt;b&gt; ä漢😀&amp; *ä漢😀*"
    )]
    [InlineData("<b>a<br></br>b</b> {a}", null, "a\nb ", "<b>a<br>b</b> ", "*a\nb* ")]
    public void Tags_are_markup_and_everything_else_is_escaped(
        string text,
        string? argument,
        string plain,
        string html,
        string mrkdwn
    )
    {
        var messages = Tagged("en", text);
        var message = new Message1(messages, 0, argument);
        Assert.Equal(plain, Formatted.Text(messages, 0, argument));
        Assert.Equal(html, Markup.Text(message.Html));
        Assert.Equal(mrkdwn, Markup.Text(message.Mrkdwn));
    }

    [Theory]
    [InlineData(
        "https://example.org/?a=1&b=2",
        "<a href=\"https://example.org/?a=1&amp;b=2\">the docs</a>",
        "<https://example.org/?a=1&amp;b=2|the docs>"
    )]
    [InlineData(
        "HTTP://x/\"'<>| y",
        "<a href=\"HTTP://x/&quot;&#39;&lt;&gt;| y\">the docs</a>",
        "<HTTP://x/\"'%3C%3E%7C%20y|the docs>"
    )]
    [InlineData("mailto:a@b.c", "<a href=\"mailto:a@b.c\">the docs</a>", "<mailto:a@b.c|the docs>")]
    [InlineData(
        "https://ä漢😀",
        "<a href=\"https://ä漢😀\">the docs</a>",
        "<https://ä漢😀|the docs>"
    )]
    [InlineData("javascript:alert(1)", "the docs", "the docs")]
    [InlineData(" https://x", "the docs", "the docs")]
    [InlineData("https://x\u0001", "the docs", "the docs")]
    [InlineData("/relative", "the docs", "the docs")]
    [InlineData("https://", "the docs", "the docs")]
    [InlineData("", "the docs", "the docs")]
    [InlineData(null, "the docs", "the docs")]
    public void A_link_leads_to_the_argument_of_its_name(
        string? address,
        string html,
        string mrkdwn
    )
    {
        var messages = Tagged("en", "Read <link>the docs</link>");
        var message = new Message1(messages, 0, address);
        Assert.Equal("Read the docs", Formatted.Text(messages, 0, address));
        Assert.Equal("Read " + html, Markup.Text(message.Html));
        Assert.Equal("Read " + mrkdwn, Markup.Text(message.Mrkdwn));
    }

    [Fact]
    public void Numbers_dates_and_lists_are_escaped_whatever_writes_them()
    {
        var messages = Tagged("en", "<b>{n, number,#,##0'&'}</b> {d, date,y'<'M} {l, list}");
        var message = new Message3(
            messages,
            0,
            (Number)1234,
            (Moment)new DateOnly(2024, 2, 29),
            (TextList)new[] { "a<b", "c&d" }
        );
        Assert.Equal("<b>1,234&amp;</b> 2024&lt;2 a&lt;b and c&amp;d", Markup.Text(message.Html));
    }

    [Theory]
    [InlineData(0, "no <b>&lt; 1</b>")]
    [InlineData(1, "<i>one</i>")]
    [InlineData(2.5, "2.5 &amp; more")]
    public void A_choice_chooses_between_texts_with_tags(double number, string html)
    {
        var messages = Tagged("en", "{n, choice, 0#no <b>< 1</b>|1#<i>one</i>|1<{n} & more}");
        Assert.Equal(html, Markup.Text(new Message1(messages, 0, (Number)number).Html));
    }

    [Theory]
    [InlineData(
        "https://x",
        "a {t} <a href=\"https://x\">b<br><b>c</b>\n{t}</a>",
        "a {t} <https://x|b c {u}>"
    )]
    [InlineData("nowhere", "a {t} b<br><b>c</b>\n{t}", "a {t} b\n*c* {t}")]
    public void The_label_of_a_link_is_one_line_without_marks_in_Slack(
        string address,
        string html,
        string mrkdwn
    )
    {
        var messages = Tagged("en", "a {t} <link>b<br/><b>c</b>\n{t}</link>");
        var message = new Message2(messages, 0, "x\ny", address);
        Assert.Equal(html.Replace("{t}", "x\ny"), Markup.Text(message.Html));
        Assert.Equal(
            mrkdwn.Replace("{t}", "x\ny").Replace("{u}", "x y"),
            Markup.Text(message.Mrkdwn)
        );
    }

    private static LocaleMessages Tagged(string locale, string text) =>
        InMemoryCatalog
            .Of(
                new() { [locale] = new() { ["message"] = text } },
                tags: DeclaredTags.Of(["b", "i", "s", "code", "br", "link", "foo"])
            )
            .For(locale);
}
