namespace LocaleGen;

public class AcceptLanguageTests
{
    [Theory]
    [InlineData(
        "fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5",
        "fr-CH=1000 fr=900 en=800 de=700 *=500"
    )]
    [InlineData("en;q=0.2,de;q=0.8,fr", "fr=1000 de=800 en=200")]
    [InlineData("a1, de;q=0.5, en;q=0.5, fr;q=0.5", "de=500 en=500 fr=500")]
    [InlineData("de;q=0, en", "en=1000")]
    [InlineData("de;q=0.000, en;q=1.000", "en=1000")]
    [InlineData("de;q=0.001", "de=1")]
    [InlineData("de ; q=0.5\t,\ten ;Q=0.25", "de=500 en=250")]
    [InlineData("EN_us", "en-US=1000")]
    [InlineData("*", "*=1000")]
    [InlineData("*;q=0", "")]
    [InlineData("", "")]
    [InlineData(",, ,de,", "de=1000")]
    public void Ranges_come_by_weight_and_in_written_order_among_equals(
        string value,
        string expected
    ) => AssertRanges(expected, AcceptLanguage.Parse(value));

    [Theory]
    [InlineData("de;q=2, en", "en=1000")]
    [InlineData("de;q=1.001, en", "en=1000")]
    [InlineData("de;q=-1, en", "en=1000")]
    [InlineData("de;q=0.1234, en", "en=1000")]
    [InlineData("de;q=, en", "en=1000")]
    [InlineData("de;q, en", "en=1000")]
    [InlineData("de;, en", "en=1000")]
    [InlineData("de;q=0,5, en", "en=1000")]
    [InlineData("de;level=1, en", "en=1000")]
    [InlineData("de;q=0.5;q=1, en", "en=1000")]
    [InlineData("de-*, en", "en=1000")]
    [InlineData("d\0e, en", "en=1000")]
    [InlineData("\uD800, en", "en=1000")]
    public void Malformed_ranges_are_passed_over(string value, string expected) =>
        AssertRanges(expected, AcceptLanguage.Parse(value));

    [Fact]
    public void No_field_is_an_empty_one() => Assert.Empty(AcceptLanguage.Parse(null));

    [Fact]
    public void Only_the_first_ranges_are_looked_at()
    {
        var many = string.Join(",", Enumerable.Repeat("de", 1000));
        var malformed = string.Join(",", Enumerable.Repeat("?", AcceptLanguage.MaxRanges)) + ",de";

        Assert.Equal(AcceptLanguage.MaxRanges, AcceptLanguage.Parse(many).Count);
        Assert.Empty(AcceptLanguage.Parse(malformed));
    }

    [Fact]
    public void Only_the_first_characters_are_looked_at()
    {
        var spaces = new string(' ', AcceptLanguage.MaxLength - 3);

        AssertRanges("de=1000", AcceptLanguage.Parse("de," + spaces + "en"));
        AssertRanges("de=1000", AcceptLanguage.Parse("de," + new string(' ', 1_000_000) + "en"));
        Assert.Empty(AcceptLanguage.Parse(new string('a', 1_000_000)));
    }

    private static void AssertRanges(string expected, IReadOnlyList<LanguageRange> ranges) =>
        Assert.Equal(
            expected,
            string.Join(
                " ",
                ranges.Select(range =>
                    $"{(range.IsAny ? "*" : range.Tag.ToString())}={range.Weight}"
                )
            )
        );
}
