namespace LocaleGen;

public class ArgumentTests
{
    [Theory]
    [InlineData("{name}", "name")]
    [InlineData("{ \t\n\u200E\u2028 name \u0085}", "name")]
    [InlineData("{0}", "0")]
    [InlineData("{2147483647}", "2147483647")]
    [InlineData("{1a}", "1a")]
    [InlineData("{0x}", "0x")]
    [InlineData("{x٣}", "x٣")]
    [InlineData("{_a_1}", "_a_1")]
    [InlineData("{größe}", "größe")]
    [InlineData("{漢字}", "漢字")]
    [InlineData("{😀}", "😀")]
    [InlineData("{a\u00A0b}", "a\u00A0b")]
    [InlineData("{٠١}", "٠١")]
    public void A_name_is_what_is_neither_syntax_nor_white_space(string text, string name) =>
        Assert.Equal(name, Parsed.Only<PlainPart>(text).Name);

    [Theory]
    [InlineData("{a-b}")]
    [InlineData("{a.b}")]
    [InlineData("{a:b}")]
    [InlineData("{$a}")]
    [InlineData("{a§}")]
    [InlineData("{a→}")]
    [InlineData("{a、b}")]
    [InlineData("{a﴾}")]
    [InlineData("{a b}")]
    [InlineData("{'a'}")]
    [InlineData("{{a}}")]
    public void Syntax_in_a_name_is_refused_at_the_brace(string text) =>
        Assert.Equal(0, Parsed.Error(text).Range.Start);

    [Theory]
    [InlineData("{01}", "01", "starts with a zero")]
    [InlineData("{00, number}", "00", "starts with a zero")]
    [InlineData("{2147483648}", "2147483648", "too large")]
    [InlineData("{99999999999999999999999}", "99999999999999999999999", "too large")]
    public void A_number_that_is_no_good_name_is_refused(string text, string place, string reason)
    {
        var error = Parsed.Error(text);

        Assert.Equal(place, Parsed.At(text, error.Range));
        Assert.Contains(reason, error.Text);
    }

    [Fact]
    public void An_argument_knows_where_it_and_its_name_stood()
    {
        var part = Assert.IsType<PlainPart>(Parsed.Parts("ab{ name }")[1]);

        Assert.Equal(new TextRange(2, 8), part.Range);
        Assert.Equal(new TextRange(4, 4), part.NameRange);
    }

    [Theory]
    [InlineData("{", 0, "not closed")]
    [InlineData("a {n", 2, "not closed")]
    [InlineData("a {n,", 2, "not closed")]
    [InlineData("a {n, number", 2, "not closed")]
    [InlineData("a {n, number, integer", 2, "not closed")]
    [InlineData("{}", 0, "empty")]
    [InlineData("{ }", 0, "empty")]
    [InlineData("{n number}", 0, "Behind the argument name 'n' stands 'n'")]
    [InlineData("{n,}", 3, "A type is expected")]
    [InlineData("{n, 1}", 4, "A type is expected")]
    [InlineData("{n, nubmer}", 4, "'nubmer' is no type of argument: write number, date")]
    public void A_broken_argument_is_refused_with_the_reason(string text, int offset, string reason)
    {
        var error = Parsed.Error(text);

        Assert.Equal(offset, error.Range.Start);
        Assert.Contains(reason, error.Text);
        Assert.Same(LocaleRules.SyntaxError, error.Rule);
    }
}
