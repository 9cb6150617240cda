using System.Globalization;
using System.Numerics;

namespace LocaleGen;

public class ExactAndOffsetTests
{
    private const string Party =
        "{n, plural, offset:1 =0 {nobody} =1 {{who}} one {{who} and # other} other {{who} and # others}}";

    [Theory]
    [InlineData(0, "nobody")]
    [InlineData(1, "Ada")]
    [InlineData(2, "Ada and 1 other")]
    [InlineData(3, "Ada and 2 others")]
    [InlineData(1235, "Ada and 1,234 others")]
    [InlineData(-1, "Ada and -2 others")]
    public void Exact_branches_see_the_number_and_categories_the_rest(
        int number,
        string expected
    ) => Assert.Equal(expected, Formatted.Text("en", Party, (Number)number, "Ada"));

    public static TheoryData<string, string> Wholes =>
        new()
        {
            { "byte", "yes" },
            { "decimal", "yes" },
            { "decimal with zeros", "yes" },
            { "double", "yes" },
            { "BigInteger", "yes" },
            { "near", "no" },
            { "wide", "no" },
            { "huge", "no" },
            { "NaN", "no" },
        };

    [Theory]
    [MemberData(nameof(Wholes))]
    public void Numbers_of_any_type_meet_an_exact_branch(string type, string expected)
    {
        Number number = type switch
        {
            "byte" => (byte)7,
            "decimal" => 7m,
            "decimal with zeros" => 7.000m,
            "double" => 7d,
            "BigInteger" => (BigInteger)7,
            "near" => 7.0001m,
            "wide" => ((UInt128)1 << 64) + 7,
            "huge" => (BigInteger.One << 128) + 7,
            _ => double.NaN,
        };
        Assert.Equal(expected, Formatted.Text("en", "{n, plural, =7 {yes} other {no}}", number));
    }

    [Theory]
    [InlineData(0.5, "half")]
    [InlineData(-1.0, "minus one")]
    [InlineData(-0.0, "zero")]
    [InlineData(1e12, "trillion")]
    [InlineData(1.0, "other")]
    public void Exact_numbers_may_be_fractions_negative_or_large(double number, string expected) =>
        Assert.Equal(
            expected,
            Formatted.Text(
                "en",
                "{n, plural, =0.5 {half} =-1 {minus one} =0 {zero} =1000000000000 {trillion} other {other}}",
                (Number)number
            )
        );

    [Fact]
    public void A_wide_integer_is_not_a_fraction_near_it()
    {
        const string message =
            "{n, plural, =18446744073709551616.5 {half} =18446744073709551616 {whole} other {}}";
        Assert.Equal("whole", Formatted.Text("en", message, (Number)((UInt128)1 << 64)));
    }

    [Theory]
    [InlineData("offset:1.5", 3.0, "1.5")]
    [InlineData("offset:-2", 3.0, "5")]
    [InlineData("offset:1", 1.5, "0.5")]
    [InlineData("offset:1", 0.0, "-1")]
    public void The_offset_is_taken_off(string offset, double number, string expected)
    {
        var message = $"{{n, plural, {offset} other {{#}}}}";
        Assert.Equal(expected, Formatted.Text("en", message, (Number)number));
        Assert.Equal(expected, Formatted.Text("en", message, (Number)(decimal)number));
    }

    [Fact]
    public void Nothing_is_left_of_one_less_one_in_any_type()
    {
        const string message = "{n, plural, offset:1 other {#}}";
        Assert.Equal("0", Formatted.Text("en", message, (Number)1));
        Assert.Equal("0", Formatted.Text("en", message, (Number)1.0));
        Assert.Equal("0", Formatted.Text("en", message, (Number)1.00m));
    }

    [Fact]
    public void An_offset_leaves_infinity_and_what_is_no_number_as_they_are()
    {
        const string message = "{n, plural, offset:1 one {one #} other {other #}}";
        Assert.Equal("other ∞", Formatted.Text("en", message, (Number)double.PositiveInfinity));
        Assert.Equal("other NaN", Formatted.Text("en", message, (Number)double.NaN));
    }

    public static TheoryData<string, string, string> Extremes =>
        new()
        {
            // As far as decimal goes, and beyond it.
            { "-2", "79228162514264337593543950335", "79,228,162,514,264,337,593,543,950,337" },
            { "-2", "9223372036854775807", "9,223,372,036,854,775,809" },
            { "2", "-9223372036854775808", "-9,223,372,036,854,775,810" },
            { "-2", "18446744073709551615", "18,446,744,073,709,551,617" },
            { "0.5", "100000000000000000000", "99,999,999,999,999,999,999.5" },
            { "-0.5", "79228162514264337593543950335", "79,228,162,514,264,337,593,543,950,335.5" },
            {
                "0.5",
                "100000000000000000000000000000000000000000",
                "99,999,999,999,999,999,999,999,999,999,999,999,999,999.5"
            },
            {
                "1",
                "340282366920938463463374607431768211456",
                "340,282,366,920,938,463,463,374,607,431,768,211,455"
            },
        };

    [Theory]
    [MemberData(nameof(Extremes))]
    public void The_difference_is_exact_for_any_integer(
        string offset,
        string number,
        string expected
    )
    {
        var message = $"{{n, plural, offset:{offset} other {{#}}}}";
        var invariant = CultureInfo.InvariantCulture;
        Number integer = BigInteger.Parse(number, invariant);
        Assert.Equal(expected, Formatted.Text("en", message, integer));
        if (decimal.TryParse(number, invariant, out var value))
        {
            Assert.Equal(expected, Formatted.Text("en", message, (Number)value));
        }
    }

    [Fact]
    public void The_difference_of_decimals_is_rounded_once()
    {
        // 28 digits hold neither the difference nor, rounded to them, its tie.
        const decimal number = 1_234_567_890_123_456_789_012_345.0345m;
        Assert.Equal(
            "1,234,567,890,123,456,789,012,345.033",
            Formatted.Text("en", "{n, plural, offset:0.001000000000001 other {#}}", (Number)number)
        );
    }
}
