namespace LocaleGen;

public class FloatingPointTests
{
    [Theory]
    [InlineData(0.0, "0")]
    [InlineData(-0.0, "-0")]
    [InlineData(0.1, "0.1")]
    [InlineData(0.1 + 0.2, "0.3")]
    [InlineData(1e-7, "0")]
    [InlineData(-1e-7, "-0")]
    [InlineData(5e-324, "0")]
    [InlineData(0.0005, "0")]
    [InlineData(0.0015, "0.002")]
    [InlineData(0.0025, "0.002")]
    [InlineData(1.0005, "1")]
    [InlineData(1.0015, "1.002")]
    [InlineData(2.5, "2.5")]
    [InlineData(1234.5675, "1,234.568")]
    [InlineData(1e15, "1,000,000,000,000,000")]
    [InlineData(123456789012345680.0, "123,456,789,012,345,680")]
    [InlineData(1e21, "1,000,000,000,000,000,000,000")]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.PositiveInfinity, "∞")]
    [InlineData(double.NegativeInfinity, "-∞")]
    public void A_double_is_rounded_from_its_shortest_digits(double value, string expected) =>
        Assert.Equal(expected, Formatted.Number("en", value));

    [Fact]
    public void The_largest_double_is_its_shortest_digits_and_zeros()
    {
        var digits = "17976931348623157" + new string('0', 292);
        Assert.Equal(digits, Formatted.Number("en", double.MaxValue).Replace(",", ""));
        Assert.Equal("-" + digits, Formatted.Number("en", double.MinValue).Replace(",", ""));
    }

    [Theory]
    [InlineData(0.1f, "0.1")]
    [InlineData(16777216f, "16,777,216")]
    [InlineData(1.1e10f, "11,000,000,000")]
    [InlineData(-0f, "-0")]
    [InlineData(1e-40f, "0")]
    [InlineData(float.MaxValue, "340,282,350,000,000,000,000,000,000,000,000,000,000")]
    [InlineData(float.NaN, "NaN")]
    [InlineData(float.NegativeInfinity, "-∞")]
    public void A_float_has_its_own_shortest_digits(float value, string expected) =>
        Assert.Equal(expected, Formatted.Number("en", value));

    [Theory]
    [InlineData(0.5, "0")]
    [InlineData(1.5, "2")]
    [InlineData(-0.5, "-0")]
    [InlineData(1e21, "1,000,000,000,000,000,000,000")]
    [InlineData(double.NaN, "NaN")]
    public void The_integer_style_rounds_half_even(double value, string expected) =>
        Assert.Equal(expected, Formatted.Number("en", value, "{n, number, integer}"));

    [Theory]
    [InlineData("ar-EG", "ليس\u00A0رقمًا", "\u061C-∞")]
    [InlineData("fi", "epäluku", "\u2212∞")]
    [InlineData("ru", "не\u00A0число", "-∞")]
    [InlineData("fa", "ناعدد", "\u200E\u2212∞")]
    public void What_is_no_number_is_said_in_the_locale(string locale, string nan, string infinity)
    {
        Assert.Equal(nan, Formatted.Number(locale, double.NaN));
        Assert.Equal(infinity, Formatted.Number(locale, double.NegativeInfinity));
    }
}
