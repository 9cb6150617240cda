using System.Globalization;

namespace LocaleGen;

public class DecimalTests
{
    public static TheoryData<string, string> Values =>
        new()
        {
            { "0", "0" },
            { "0.000", "0" },
            { "1.500", "1.5" },
            { "100", "100" },
            { "1000.00", "1,000" },
            { "79228162514264337593543950335", "79,228,162,514,264,337,593,543,950,335" },
            { "-79228162514264337593543950335", "-79,228,162,514,264,337,593,543,950,335" },
            { "7.9228162514264337593543950335", "7.923" },
            { "0.0000000000000000000000000001", "0" },
            { "-0.0000000000000000000000000001", "-0" },
            { "0.9999999999999999999999999999", "1" },
            { "99999999999999999999.99999999", "100,000,000,000,000,000,000" },
            { "999.9995", "1,000" },
            { "999.9994999", "999.999" },
            { "0.0005", "0" },
            { "0.0015", "0.002" },
            { "0.0025", "0.002" },
            { "0.00250000000000000000000001", "0.003" },
            { "0.0035", "0.004" },
            { "-0.0005", "-0" },
            { "-2.5", "-2.5" },
        };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_decimal_is_rounded_half_even_to_three_fraction_digits(
        string value,
        string expected
    ) => Assert.Equal(expected, Formatted.Number("en", Parse(value)));

    [Theory]
    [InlineData("0.5", "0")]
    [InlineData("1.5", "2")]
    [InlineData("2.5", "2")]
    [InlineData("2.500001", "3")]
    [InlineData("-0.5", "-0")]
    [InlineData("-0.4", "-0")]
    [InlineData("-1.5", "-2")]
    [InlineData("0.49999", "0")]
    [InlineData("9.5", "10")]
    [InlineData("999.5", "1,000")]
    [InlineData("0.05", "0")]
    public void The_integer_style_rounds_half_even(string value, string expected) =>
        Assert.Equal(expected, Formatted.Number("en", Parse(value), "{n, number, integer}"));

    [Fact]
    public void A_zero_that_arithmetic_gave_a_sign_shows_none()
    {
        Assert.Equal("0", Formatted.Number("en", 1.00m - 1));
        Assert.Equal("0", Formatted.Number("en", -1m * 0m));
        Assert.Equal("0", Formatted.Number("en", decimal.Negate(0.00m)));
    }

    private static decimal Parse(string value) =>
        decimal.Parse(value, CultureInfo.InvariantCulture);
}
