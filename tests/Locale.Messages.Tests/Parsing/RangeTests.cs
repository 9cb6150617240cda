namespace LocaleGen;

public class RangeTests
{
    [Theory]
    [InlineData("{a, b, range}", "b", null)]
    [InlineData("{ a ,b , Range , ::.00 }", "b", " ::.00 ")]
    [InlineData("{a, 1, range, integer}", "1", " integer")]
    [InlineData("{a, range, range}", null, null)]
    public void A_range_has_two_arguments(string text, string? to, string? style)
    {
        if (to is null)
        {
            Assert.NotNull(Parsed.Error(text));
            return;
        }

        Assert.Equal(
            new FormatPart("a", FormatType.Range, style) { To = to },
            Parsed.Only<FormatPart>(text)
        );
        Assert.Equal(
            ["a", to],
            ArgumentUses.Of(MessageParser.Parse(text).Message!).Select(use => use.Name)
        );
    }

    [Theory]
    [InlineData("{a, range}", "range", "needs a second argument")]
    [InlineData("{a, b, ranges}", "b", "'b' is no type")]
    [InlineData("{a, 01, range}", "01", "starts with a zero")]
    [InlineData("{a, b, range, }", "}", "The style is empty")]
    [InlineData("{a, b, range, ::foo}", "foo", "foo")]
    [InlineData("{a, b, range x}", "x", "',' or '}' is expected")]
    public void A_broken_range_is_refused_at_its_place(string text, string place, string reason)
    {
        var error = Parsed.Error(text);

        Assert.Equal(place, Parsed.At(text, error.Range));
        Assert.Contains(reason, error.Text);
    }

    [Fact]
    public void A_range_is_printed_as_it_is_read() =>
        Assert.Equal(
            "{a, b, range,::.00}",
            MessagePrinter.Print(MessageParser.Parse("{a,b,range,::.00}").Message!)
        );
}
