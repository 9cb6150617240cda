namespace LocaleGen;

public class TextArgumentTests
{
    [Fact]
    public void A_text_stands_where_its_argument_stands() =>
        Assert.Equal("Hello Ada!", Formatted.Text("en", "Hello {name}!", "Ada"));

    [Theory]
    [InlineData("{a}", "x")]
    [InlineData("Hi {a}", "Hi x")]
    [InlineData("{a}!", "x!")]
    [InlineData("<{a}>", "<x>")]
    [InlineData("{a}{b}", "xy")]
    [InlineData("{a} and {b}", "x and y")]
    [InlineData("<{a}|{b}>", "<x|y>")]
    [InlineData("<{a}|{b}|{a}>", "<x|y|x>")]
    public void Literals_and_texts_follow_each_other_in_any_order(string message, string expected)
    {
        Argument[] arguments = message.Contains("{b}") ? ["x", "y"] : ["x"];
        Assert.Equal(expected, Formatted.Text("en", message, arguments));
    }

    [Theory]
    [InlineData("{name}", "")]
    [InlineData("Hello {name}!", "Hello !")]
    [InlineData("{n, plural, other {# by {name}}}", "1 by ", 1)]
    public void A_null_text_writes_nothing(string message, string expected, int? count = null)
    {
        string? none = null;
        Argument[] arguments = count is { } number ? [(Number)number, none] : [none];
        Assert.Equal(expected, Formatted.Text("en", message, arguments));
    }

    [Fact]
    public void An_empty_text_writes_nothing() =>
        Assert.Equal("Hello !", Formatted.Text("en", "Hello {name}!", ""));

    [Fact]
    public void A_lone_surrogate_of_an_argument_becomes_a_replacement_character_in_UTF8()
    {
        var message = new Message1(InMemoryCatalog.Single("en", "<{name}>"), 0, "a\uD83D");
        Span<byte> utf8 = stackalloc byte[10];
        Assert.True(message.TryFormat(utf8, out var written));
        Assert.Equal("<a\uFFFD>", System.Text.Encoding.UTF8.GetString(utf8[..written]));
        Assert.Equal("<a\uD83D>", message.ToString());
    }

    [Fact]
    public void What_looks_like_syntax_in_an_argument_is_text() =>
        Assert.Equal("Hello {name} '#'!", Formatted.Text("en", "Hello {name}!", "{name} '#'"));
}
