namespace LocaleGen;

public class TagParsingTests
{
    private static readonly DeclaredTags Tags = DeclaredTags.Of(["b", "i", "br", "link"]);

    [Theory]
    [InlineData("<b>bold</b>")]
    [InlineData("a <b>b <i>{c}</i></b><br/>")]
    [InlineData("{n, plural, one {<b>#</b> one} other {# <link>others</link>}}")]
    [InlineData("<b>{s, select, a {<i>x</i>} other {}}</b>")]
    [InlineData("'<b>' is <b>bold</b>, 1 < 2, <u>text</u>, <3 and </u>")]
    [InlineData("l''<b>ami</b>'s")]
    public void What_is_declared_is_a_tag_and_prints_as_it_was_written(string text)
    {
        var message = Parse(text);
        Assert.Equal(text, MessagePrinter.Print(message, Tags));
        Assert.Contains(message.Parts, part => part is TagPart or PluralPart);
    }

    [Fact]
    public void A_tag_says_its_name_its_kind_and_its_place()
    {
        var parts = Parse("x<b >y</b><br />").Parts.OfType<TagPart>().ToArray();
        Assert.Equal(
            [new("b", TagKind.Open), new("b", TagKind.Close), new("br", TagKind.Standalone)],
            parts
        );
        Assert.Equal([new(1, 4), new(6, 4), new(10, 6)], parts.Select(part => part.Range));
        Assert.Equal([new(2, 1), new(8, 1), new(11, 2)], parts.Select(part => part.NameRange));
    }

    [Theory]
    [InlineData("<b>x</b> '<b>'")]
    [InlineData("it's <x'>")]
    [InlineData("</b")]
    public void Without_declared_tags_everything_is_text(string text) =>
        Assert.Equal(
            [new TextPart(text)],
            MessageParser.Parse(text).Message!.Parts.AsEnumerable<MessagePart>()
        );

    [Theory]
    [InlineData("a <b>c", MessageFault.TagNotClosed, "<b>")]
    [InlineData("a </b>", MessageFault.TagNotOpened, "</b>")]
    [InlineData("<b><i>x</b></i>", MessageFault.TagsCrossed, "</b>")]
    [InlineData("<b>{n, plural, other {x</b>}}", MessageFault.TagNotClosed, "<b>")]
    [InlineData("{n, plural, other {x</b>}}", MessageFault.TagNotOpened, "</b>")]
    [InlineData("{n, plural, other {<b>x}}</b>", MessageFault.TagNotClosed, "<b>")]
    [InlineData("a <b href=\"x\">c</b>", MessageFault.TagMalformed, "<b")]
    [InlineData("a <b", MessageFault.TagMalformed, "<b")]
    [InlineData("a <br>", MessageFault.TagNotClosed, "<br>")]
    [InlineData("l'<b>ami</b>", MessageFault.QuoteNotClosed, "'<")]
    [InlineData("{n, plural, other {l'<b>ami</b>}}", MessageFault.QuoteNotClosed, "{")]
    public void A_broken_tag_is_an_error_at_its_place(string text, MessageFault fault, string at)
    {
        var parsed = MessageParser.Parse(text, Tags);
        Assert.Null(parsed.Message);
        var error = parsed.Errors[0];
        Assert.Equal(LocaleRules.SyntaxError, error.Rule);
        Assert.Equal(
            (fault, at),
            (error.Fault, text.Substring(error.Range.Start, error.Range.Length))
        );
    }

    [Theory]
    [InlineData("a <br>", "'<br/>' for a line break")]
    [InlineData("the <b>users'</b> guide's", "doubled where it is text")]
    [InlineData("{n, plural, other {<b>x}}", "before the end of this branch")]
    [InlineData("<b><i>x</b></i>", "write '</i>' before it")]
    [InlineData("a <b href=\"x\">c</b>", "a tag has a name and nothing else")]
    public void The_error_names_the_remedy(string text, string remedy) =>
        Assert.Contains(remedy, MessageParser.Parse(text, Tags).Errors[0].Text);

    [Theory]
    [InlineData("<foo>x</foo>", 3)]
    [InlineData("<https://example.org> <@U1> < b> <b x> <1> <b", 1)]
    public void Where_any_tag_is_declared_only_a_whole_one_is_a_tag(string text, int parts) =>
        Assert.Equal(parts, MessageParser.Parse(text, DeclaredTags.Any).Message!.Parts.Count);

    [Theory]
    [InlineData("<b>", 200_000)]
    [InlineData("<b></i>", 100_000)]
    [InlineData("</b>", 200_000)]
    [InlineData("<bb", 200_000)]
    [InlineData("<", 500_000)]
    [InlineData("<b>x</b>", 100_000)]
    [InlineData("<b", 200_000)]
    public void A_long_text_of_tags_is_answered_in_linear_time(string piece, int count)
    {
        var text = string.Concat(Enumerable.Repeat(piece, count));
        foreach (var tags in new[] { Tags, DeclaredTags.Any })
        {
            var parsed = MessageParser.Parse(text, tags);
            Assert.True(parsed.Message is not null || parsed.Errors.Count > 0);
        }
    }

    [Fact]
    public void Tags_nest_as_deep_as_branches()
    {
        string Nested(int depth) =>
            string.Concat(Enumerable.Repeat("<b>", depth))
            + string.Concat(Enumerable.Repeat("</b>", depth));

        Assert.NotNull(MessageParser.Parse(Nested(MessageParser.DeepestNesting), Tags).Message);
        var error = Assert.Single(
            MessageParser.Parse(Nested(MessageParser.DeepestNesting + 1), Tags).Errors
        );
        Assert.Equal(MessageFault.TooDeep, error.Fault);
    }

    private static Message Parse(string text)
    {
        var parsed = MessageParser.Parse(text, Tags);
        Assert.Empty(parsed.Errors);
        return parsed.Message!;
    }
}
