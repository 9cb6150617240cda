using System.Numerics;

namespace LocaleGen;

public class RangeTests
{
    [Theory]
    [InlineData("en", "", 1, 5, "1–5")]
    [InlineData("en", "", 1234, 5678, "1,234–5,678")]
    [InlineData("en", "", -5, -3, "-5 – -3")]
    [InlineData("en", "", -5, 3, "-5 – 3")]
    [InlineData("en", "", 5, 1, "5–1")]
    [InlineData("es", "", 3, 5, "3-5")]
    [InlineData("ja", "", 3, 5, "3～5")]
    [InlineData("ar-EG", "", 3, 5, "٣–٥")]
    [InlineData("en", ", integer", 1.2, 5.8, "1–6")]
    [InlineData("en", ", ::currency/USD", 3, 5, "$3.00 – $5.00")]
    [InlineData("de", ", ::currency/EUR", 3, 5, "3,00–5,00\u00A0€")]
    [InlineData("en", ", ::percent", 10, 20, "10% – 20%")]
    [InlineData("en", ", ::sign-always percent", 10, 20, "+10–20%")]
    [InlineData("en", ", ::unit/kilometer", 1, 5, "1–5 km")]
    [InlineData("en", ", ::unit/kilometer unit-width-full-name", 0, 1, "0–1 kilometers")]
    [InlineData("pl", ", ::unit/hour unit-width-full-name", 1, 2, "1–2 godziny")]
    [InlineData("en", ", ::compact-short", 1000, 5000, "1K – 5K")]
    [InlineData("en", ", ::compact-short", 100, 5000, "100–5K")]
    [InlineData("fr", ", ::compact-long", 1000, 2000000, "mille – 2 millions")]
    [InlineData("en", ", ::scientific", 1000, 50000, "1E3 – 5E4")]
    public void What_both_numbers_share_is_written_once(
        string locale,
        string style,
        double from,
        double to,
        string expected
    ) => Assert.Equal(expected, Write(locale, style, from, to));

    [Theory]
    [InlineData("en", "", 3, 3, "~3")]
    [InlineData("en", ", integer", 2.9, 3.1, "~3")]
    [InlineData("en", ", ::currency/USD", 3, 3, "~$3.00")]
    [InlineData("en", ", ::unit/kilometer unit-width-full-name", 1, 1, "~1 kilometer")]
    [InlineData("en", "", -3, -3, "~-3")]
    [InlineData("fr", "", 3, 3, "≃3")]
    [InlineData("ar", ", ::currency/EUR", 3, 3, "\u200F~3.00\u00A0€")]
    [InlineData("en", ", ::sign-always", 3, 3, "~+3")]
    public void Numbers_that_come_to_the_same_are_one_and_approximate(
        string locale,
        string style,
        double from,
        double to,
        string expected
    ) => Assert.Equal(expected, Write(locale, style, from, to));

    [Fact]
    public void Numbers_of_every_type_have_ranges()
    {
        Assert.Equal("1–∞", Write("en", "", 1, double.PositiveInfinity));
        Assert.Equal("1–NaN", Write("en", "", 1, double.NaN));
        Assert.StartsWith("0.1–1,000,000,", Write("en", "", 0.1m, BigInteger.Pow(10, 60)));
    }

    private static string Write(string locale, string style, Number from, Number to) =>
        Formatted.Text(locale, $"{{a, b, range{style}}}", from, to);
}
