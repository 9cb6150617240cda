namespace LocaleGen;

public class SelectTests
{
    private const string Pronoun = "{g, select, female {her} male {his} other {their}} inbox";

    [Theory]
    [InlineData("female", "her inbox")]
    [InlineData("male", "his inbox")]
    [InlineData("Female", "their inbox")]
    [InlineData("mal", "their inbox")]
    [InlineData("males", "their inbox")]
    [InlineData("other", "their inbox")]
    [InlineData("", "their inbox")]
    [InlineData(null, "their inbox")]
    public void The_key_that_equals_the_text_chooses_and_else_other(
        string? value,
        string expected
    ) => Assert.Equal(expected, Formatted.Text("en", Pronoun, value));

    [Theory]
    [InlineData("да", "yes")]
    [InlineData("нет", "no")]
    [InlineData("ä", "umlaut")]
    [InlineData("a\u0308", "other")]
    [InlineData("\u00C3\u00A4", "other")]
    [InlineData("漢字", "kanji")]
    [InlineData("😀", "smile")]
    [InlineData("\uFFFD", "replacement")]
    [InlineData("д", "other")]
    [InlineData("даа", "other")]
    public void Keys_may_have_any_letters(string value, string expected) =>
        Assert.Equal(
            expected,
            Formatted.Text(
                "en",
                "{x, select, да {yes} нет {no} ä {umlaut} 漢字 {kanji} 😀 {smile} \uFFFD {replacement} other {other}}",
                value
            )
        );

    [Theory]
    [InlineData(0xD83D)]
    [InlineData(0xDE00)]
    public void A_lone_surrogate_meets_no_key_in_either_encoding(int surrogate)
    {
        var value = $"a{(char)surrogate}";
        const string keys = "a\uFFFD {replacement} a😀 {smile}";
        var message = $"{{x, select, {keys} {value} {{itself}} other {{other}}}}";
        Assert.Equal("other", Formatted.Text("en", message, value));
        Assert.Equal("smile", Formatted.Text("en", message, "a😀"));
    }

    [Fact]
    public void A_long_key_is_compared_to_its_end()
    {
        var key = string.Concat(Enumerable.Repeat("длинный", 40));
        var message = InMemoryCatalog.Single("ru", $"{{x, select, {key} {{yes}} other {{no}}}}");
        Assert.Equal("yes", Formatted.Text(message, key));
        Assert.Equal("no", Formatted.Text(message, key + "x"));
        Assert.Equal("no", Formatted.Text(message, key[..^1]));
        Assert.Equal("no", Formatted.Text(message, key[..^1] + "Й"));
    }

    [Theory]
    [InlineData("a", 1, "A1 z")]
    [InlineData("a", 2, "A2s z")]
    [InlineData("b", 1, "B z")]
    [InlineData("c", 1, "Cx z")]
    [InlineData("c", 5, "Cy5 z")]
    public void Plurals_and_selects_nest(string value, int count, string expected)
    {
        const string message =
            "{x, select, a {{n, plural, one {A#} other {A#s}}} b {B} other {C{n, plural, =1 {x} other {y#}}}} z";
        Assert.Equal(expected, Formatted.Text("en", message, value, (Number)count));
    }

    [Fact]
    public void A_number_sign_in_a_select_of_a_plural_is_text() =>
        Assert.Equal(
            "# 1",
            Formatted.Text("en", "{n, plural, other {{x, select, other {#}} #}}", (Number)1, "x")
        );
}
