using SlackBot.Slack;

namespace SlackBot.Tests.Slack;

public class MrkdwnTests
{
    [Theory]
    [InlineData("a < b && c > d", "a &lt; b &amp;&amp; c &gt; d")]
    [InlineData("<!channel> <@U1>", "&lt;!channel&gt; &lt;@U1&gt;")]
    [InlineData("\"it's\" *bold* é 😀", "\"it's\" *bold* é 😀")]
    [InlineData("&lt;", "&amp;lt;")]
    [InlineData("", "")]
    public void Exactly_three_characters_are_escaped(string text, string markup) =>
        Assert.Equal(markup, Mrkdwn.Escape(text).Markup);

    [Fact]
    public void Literals_are_markup_and_what_is_in_the_holes_is_escaped()
    {
        var title = "<!here> & more";
        var count = 1234;

        Assert.Equal(
            "*&lt;!here&gt; &amp; more* <https://example.com|1234>",
            Mrkdwn.Of($"*{title}* <https://example.com|{count}>").Markup
        );
    }

    [Fact]
    public void Markup_in_a_hole_goes_in_as_it_is() =>
        Assert.Equal("a `x&lt;y` b", Mrkdwn.Of($"a {Mrkdwn.Code("x<y")} b").Markup);

    [Fact]
    public void A_value_that_formats_itself_is_escaped_too() =>
        Assert.Equal("&lt;7&gt; 2.50", Mrkdwn.Of($"{new Bracketed(7)} {2.5m:0.00}").Markup);

    [Fact]
    public void Holes_may_be_much_longer_than_was_guessed()
    {
        var text = new string('<', 5_000);

        Assert.Equal(
            string.Concat(Enumerable.Repeat("&lt;", 5_000)) + "!",
            Mrkdwn.Of($"{text}!").Markup
        );
        Assert.Equal(4 * 3_000, Mrkdwn.Of($"{new Bracketed(0, 1_500)}").Markup.Length - "0".Length);
    }

    [Fact]
    public void An_absent_text_is_nothing() =>
        Assert.Equal("[]", Mrkdwn.Of($"[{(string?)null}]").Markup);

    [Fact]
    public void The_default_value_is_empty_markup()
    {
        Assert.Equal("", default(Mrkdwn).Markup);
        Assert.Equal(Mrkdwn.Empty, Mrkdwn.Raw(""));
        Assert.Equal(Mrkdwn.Empty.GetHashCode(), Mrkdwn.Raw("").GetHashCode());
        Assert.True(default(Mrkdwn).IsBlank);
    }

    [Theory]
    [InlineData("set x <y>", "`set x &lt;y&gt;`")]
    [InlineData("a`b", "`aˋb`")]
    [InlineData("a\r\nb\nc\td", "`a b c d`")]
    [InlineData(" ", "")]
    [InlineData("", "")]
    public void Code_stays_code_whatever_is_in_it(string text, string markup) =>
        Assert.Equal(markup, Mrkdwn.Code(text).Markup);

    [Theory]
    [InlineData("{count, plural, other {# `x`}}", "```\n{count, plural, other {# `x`}}\n```")]
    [InlineData("a\r\n<b>", "```\na\n&lt;b&gt;\n```")]
    [InlineData("\n", "")]
    public void A_code_block_keeps_its_lines(string text, string markup) =>
        Assert.Equal(markup, Mrkdwn.CodeBlock(text).Markup);

    [Theory]
    [InlineData("```")]
    [InlineData("a```b````c`````d``````")]
    public void A_code_block_is_not_ended_by_the_code(string text)
    {
        var markup = Mrkdwn.CodeBlock(text).Markup;

        Assert.DoesNotContain("```", markup[3..^3]);
        Assert.Equal(text, markup[4..^4].Replace("\u200B", ""));
    }

    [Theory]
    [InlineData("5 * 3 & more", "*5 ∗ 3 &amp; more*")]
    [InlineData("  two\nlines ", "*two lines*")]
    [InlineData("*", "*∗*")]
    [InlineData(" ", "")]
    public void Bold_survives_its_text(string text, string markup) =>
        Assert.Equal(markup, Mrkdwn.Bold(text).Markup);

    [Theory]
    [InlineData("2. Mai, 10:00", "<!date^1770000000^{date_short_pretty} {time}|2. Mai, 10:00>")]
    [InlineData("a|b>c\n<", "<!date^1770000000^{date_short_pretty} {time}|a¦b&gt;c &lt;>")]
    [InlineData("", "<!date^1770000000^{date_short_pretty} {time}|2026-02-02 02:40:00Z>")]
    public void A_date_is_left_to_the_reader_and_has_a_fallback(string fallback, string markup) =>
        Assert.Equal(
            markup,
            Mrkdwn.Date(DateTimeOffset.FromUnixTimeSeconds(1_770_000_000), fallback).Markup
        );

    [Fact]
    public void Markup_is_joined_and_added()
    {
        Mrkdwn[] items = [Mrkdwn.Bold("a"), Mrkdwn.Escape("<"), Mrkdwn.Code("c")];

        Assert.Equal("*a* &amp; &lt; &amp; `c`", Mrkdwn.Join(" & ", items).Markup);
        Assert.Equal("*a*&lt;", (items[0] + items[1]).Markup);
        Assert.Equal(Mrkdwn.Empty, Mrkdwn.Join(", ", []));
    }

    [Fact]
    public void Plain_text_is_what_is_said_aloud() =>
        Assert.Equal(
            "Disk full on db-1 <a & b> since 2 May, see runbook, U1\nx ˋ= 1\n",
            (
                Mrkdwn.Of($"*Disk full* on _{"db-1"}_ {"<a & b>"} since ")
                + Mrkdwn.Date(DateTimeOffset.UnixEpoch, "2 May")
                + Mrkdwn.Raw(", see <https://example.com|runbook>, <U1>")
                + Mrkdwn.CodeBlock("x ˋ= 1")
            ).ToPlainText()
        );

    private readonly record struct Bracketed(int Value, int Brackets = 1) : ISpanFormattable
    {
        public string ToString(string? format, IFormatProvider? formatProvider) =>
            new string('<', Brackets) + Value + new string('>', Brackets);

        public bool TryFormat(
            Span<char> destination,
            out int charsWritten,
            ReadOnlySpan<char> format,
            IFormatProvider? provider
        )
        {
            var text = ToString(null, provider);
            charsWritten = text.TryCopyTo(destination) ? text.Length : 0;
            return charsWritten > 0;
        }
    }
}
