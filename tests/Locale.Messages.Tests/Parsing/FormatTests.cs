namespace LocaleGen;

public class FormatTests
{
    [Theory]
    [InlineData("{n, number}", FormatType.Number)]
    [InlineData("{n,date}", FormatType.Date)]
    [InlineData("{n , time }", FormatType.Time)]
    [InlineData("{n, spellout}", FormatType.Spellout)]
    [InlineData("{n, ordinal}", FormatType.Ordinal)]
    [InlineData("{n, duration}", FormatType.Duration)]
    [InlineData("{n, NUMBER}", FormatType.Number)]
    [InlineData("{n, Date}", FormatType.Date)]
    public void A_type_is_read_in_any_case(string text, FormatType type) =>
        Assert.Equal(new FormatPart("n", type, null), Parsed.Only<FormatPart>(text));

    [Theory]
    [InlineData("{n, number,integer}", "integer")]
    [InlineData("{n, number, #,##0.00 }", " #,##0.00 ")]
    [InlineData("{d, date, h 'o''clock' a}", " h 'o''clock' a")]
    [InlineData("{d, date, yyyy'}'}", " yyyy'}'")]
    [InlineData("{d, date, {y {MM}} d}", " {y {MM}} d")]
    [InlineData("{n, number, ::currency/EUR .00}", " ::currency/EUR .00")]
    public void A_style_is_kept_as_written(string text, string style) =>
        Assert.Equal(style, Parsed.Only<FormatPart>(text).Style);

    [Fact]
    public void A_format_knows_where_its_parts_stood()
    {
        var text = "a { n , number , integer } b";
        var part = Assert.IsType<FormatPart>(Parsed.Parts(text)[1]);

        Assert.Equal("{ n , number , integer }", Parsed.At(text, part.Range));
        Assert.Equal("n", Parsed.At(text, part.NameRange));
        Assert.Equal("number", Parsed.At(text, part.TypeRange));
        Assert.Equal(" integer ", Parsed.At(text, part.StyleRange));
    }

    [Theory]
    [InlineData("{n, number,}", "}", "The style is empty")]
    [InlineData("{n, number, \u200E }", "}", "The style is empty")]
    [InlineData("{n, number, ::}", "::", "The skeleton is empty")]
    [InlineData("{d, date, :: }", "::", "The skeleton is empty")]
    [InlineData("{n, number, ::unit/}", "unit/", "The skeleton's part 'unit/'")]
    [InlineData("{n, number, ::.00 a//b}", "a//b", "The skeleton's part 'a//b'")]
    [InlineData("{n, number, 'x", "x", "The quoted text that starts here")]
    [InlineData("{n, number, '", "", "The quoted text that starts here")]
    [InlineData("{n, number, {x}", "{", "not closed")]
    [InlineData("{n, number integer}", "i", "Behind the type 'number' stands 'i'")]
    public void A_broken_style_is_refused_at_its_place(string text, string place, string reason)
    {
        var error = Parsed.Error(text);

        Assert.Equal(place, Parsed.At(text, error.Range));
        Assert.Contains(reason, error.Text);
    }
}
