using System.Numerics;

namespace LocaleGen;

public class RelativeTimeTests
{
    [Theory]
    [InlineData("en", "day", 3, "in 3 days")]
    [InlineData("en", "day", -1, "1 day ago")]
    [InlineData("en", "day", 0, "in 0 days")]
    [InlineData("en", "short month", -10, "10 mo. ago")]
    [InlineData("en", "narrow year", 1234, "in 1,234y")]
    [InlineData("de", "quarter", 2, "in 2 Quartalen")]
    [InlineData("pl", "hour", 5, "za 5 godzin")]
    [InlineData("pl", "hour", -22, "22 godziny temu")]
    [InlineData("ar", "day", 2, "خلال يومين")]
    [InlineData("ar-EG", "week", -12, "قبل ١٢ أسبوعًا")]
    [InlineData("ja", "second", -7, "7 秒前")]
    public void A_distance_is_written_with_its_plural(
        string locale,
        string style,
        int number,
        string expected
    ) => Assert.Equal(expected, Write(locale, style, number));

    [Theory]
    [InlineData("en", "day auto", -1, "yesterday")]
    [InlineData("en", "auto day", 1, "tomorrow")]
    [InlineData("en", "day auto", 2, "in 2 days")]
    [InlineData("de", "day auto", 2, "übermorgen")]
    [InlineData("de", "day auto", -2, "vorgestern")]
    [InlineData("de", "day auto", 3, "in 3 Tagen")]
    [InlineData("en", "second auto", 0, "now")]
    [InlineData("en", "hour auto", 0, "this hour")]
    [InlineData("en", "hour auto", 1, "in 1 hour")]
    [InlineData("en", "year short auto", -1, "last yr.")]
    public void Words_stand_for_numbers_where_they_are_asked_for(
        string locale,
        string style,
        int number,
        string expected
    ) => Assert.Equal(expected, Write(locale, style, number));

    [Fact]
    public void A_fraction_has_the_plural_of_its_digits()
    {
        Assert.Equal("in 1.5 days", Write("en", "day", 1.5));
        Assert.Equal("in 1 day", Write("en", "day", 1.00m));
        Assert.Equal("0,5 dnia temu", Write("pl", "day", -0.5m));
        Assert.Equal("in 0 days", Write("en", "day", 0.0001));
    }

    [Fact]
    public void A_word_stands_for_what_is_whole_to_the_hundredth()
    {
        Assert.Equal("tomorrow", Write("en", "day auto", 1.004));
        Assert.Equal("in 1.01 days", Write("en", "day auto", 1.01));
        Assert.Equal("today", Write("en", "day auto", -0.004));
        Assert.Equal(
            "1.9 days ago",
            Write("de", "day auto", -1.9).Replace("vor 1,9 Tagen", "1.9 days ago")
        );
    }

    [Fact]
    public void The_sign_of_zero_decides()
    {
        Assert.Equal("0 days ago", Write("en", "day", -0.0));
        Assert.Equal("today", Write("en", "day auto", -0.0));
    }

    [Fact]
    public void Numbers_have_no_limit()
    {
        Assert.Equal("∞ years ago", Write("en", "year", double.NegativeInfinity));
        Assert.Equal("in NaN years", Write("en", "year auto", double.NaN));
        Assert.Equal(
            "in 1,000,000,000,000,000,000,000 years",
            Write("en", "year auto", BigInteger.Pow(10, 21))
        );
        Assert.EndsWith("000 years ago", Write("en", "year", -BigInteger.Pow(10, 60)));
        Assert.Equal("9,223,372,036,854,775,808 seconds ago", Write("en", "second", long.MinValue));
    }

    private static string Write(string locale, string style, Number number) =>
        Formatted.Text(locale, $"{{n, relative, {style}}}", number);
}
