namespace LocaleGen;

public class TagRequestTests
{
    [Theory]
    [InlineData(
        """{"message":"<b>{n}</b> & <i>x</i><br/>y","args":{"n":1234},"tags":true}""",
        "1,234 & x\ny"
    )]
    [InlineData("""{"message":"<b>{n}</b>","args":{"n":1234}}""", "<b>1,234</b>")]
    [InlineData("""{"message":"<link>docs</link> {a}","tags":true}""", "docs {a}")]
    [InlineData(
        """{"message":"<link>docs</link>","args":{"link":"https://x"},"tags":true}""",
        "docs"
    )]
    [InlineData(
        """{"message":"{n, plural, one {<x>#</x> day} other {<x>#</x> days}}","args":{"n":2},"tags":true}""",
        "2 days"
    )]
    [InlineData("""{"message":"1 < 2, '<b>', <b c","tags":true}""", "1 < 2, <b>, <b c")]
    public void A_request_with_tags_drops_them_from_its_text(string line, string expected) =>
        Assert.Equal(expected, Tool.Text(line));

    [Theory]
    [InlineData("a <b>x", 2)]
    [InlineData("<b><i>x</b></i>", 7)]
    [InlineData("x</b>", 1)]
    public void Broken_tags_are_refused_at_their_place(string message, int offset)
    {
        var refusal = Tool.Refusal($$"""{"message":"{{message}}","tags":true}""");
        Assert.Equal(("LOC001", offset), (refusal.Rule, refusal.Offset));
    }
}
