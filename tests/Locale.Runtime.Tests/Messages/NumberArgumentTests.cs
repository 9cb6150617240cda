namespace LocaleGen;

public class NumberArgumentTests
{
    [Theory]
    [InlineData("{n, number}", "1,234.568")]
    [InlineData("{n, number, integer}", "1,235")]
    [InlineData("{n}: {n, number}", "1,234.568: 1,234.568")]
    [InlineData("[{n, number, integer}]", "[1,235]")]
    [InlineData(
        "{n, plural, other {# of {n}, {n, number, integer}}}",
        "1,234.568 of 1,234.568, 1,235"
    )]
    public void A_number_is_written_in_its_style(string message, string expected) =>
        Assert.Equal(expected, Formatted.Text("en", message, (Number)1234.5678m));

    [Fact]
    public void A_plain_argument_that_the_metadata_declares_a_number_is_formatted_as_one()
    {
        var message = InMemoryCatalog.Single(
            "de",
            "{n} Meldungen",
            new ArgumentDeclaration("n", "int")
        );
        Assert.Equal("1.234.567 Meldungen", Formatted.Text(message, (Number)1_234_567));
    }

    [Fact]
    public void A_text_where_a_number_is_needed_is_an_error_that_says_so()
    {
        var message = InMemoryCatalog.Single("en", "{n, plural, one {a} other {b}}{n, number}");
        var error = Assert.Throws<InvalidOperationException>(() =>
            new Message1(message, 0, "three").ToString()
        );
        Assert.Contains("needs a number", error.Message);
        string? none = null;
        Assert.Throws<InvalidOperationException>(() => new Message1(message, 0, none).ToString());
    }
}
