namespace LocaleGen;

/// <summary>Values in several units; every row is written in both encodings, to destinations of every length.</summary>
public class MixedUnitTests
{
    [Theory]
    [InlineData("en", "unit/foot-and-inch", "5.5", "5 ft, 6 in")]
    [InlineData("en", "unit/foot-and-inch", "0", "0 ft, 0 in")]
    [InlineData("en", "unit/foot-and-inch", "5.9966", "5 ft, 11.9592 in")]
    [InlineData("en", "unit/foot-and-inch", "12345678.5", "12,345,678 ft, 6 in")]
    [InlineData("en", "unit/foot-and-inch unit-width-full-name", "5500.5", "5,500 feet, 6 inches")]
    [InlineData("en", "unit/foot-and-inch unit-width-narrow", "5500.5", "5,500′ 6″")]
    [InlineData("de", "unit/foot-and-inch unit-width-full-name", "5500.5", "5.500 Fuß, 6 Zoll")]
    [InlineData("es", "unit/foot-and-inch unit-width-full-name", "5.5", "5 pies y 6 pulgadas")]
    [InlineData("ar-EG", "unit/foot-and-inch", "5.5", "٥ قدم و٦ بوصة")]
    [InlineData("he", "unit/day-and-hour unit-width-full-name", "2.5", "יומיים, 12 שעות")]
    [InlineData("en", "unit/pound-and-ounce", "3.5", "3 lb, 8 oz")]
    [InlineData("en", "unit/hour-and-minute-and-second", "3.505", "3 hr, 30 min, 18 sec")]
    [InlineData("en", "unit/kilometer-and-meter", "3.5", "3 km, 500 m")]
    [InlineData("en", "unit/square-foot-and-square-inch", "3.5", "3 sq ft, 72 in²")]
    [InlineData("en", "unit/mile-and-kilometer", "3.5", "3 mi, 0.804672 km")]
    [InlineData("en", "unit/percent-and-permille", "0.3456", "0%, 3.456‰")]
    public void A_value_is_written_in_all_of_them(
        string locale,
        string skeleton,
        string value,
        string expected
    ) => Check(locale, skeleton, value, expected);

    [Theory]
    [InlineData("unit/foot-and-inch precision-integer", "5.99", "6 ft, 0 in")]
    [InlineData("unit/foot-and-inch precision-integer rounding-mode-up", "5.93", "6 ft, 0 in")]
    [InlineData(
        "unit/foot-and-inch precision-integer rounding-mode-floor",
        "-5.99",
        "-5 ft, 11 in"
    )]
    [InlineData("unit/hour-and-minute-and-second .0", "1.99999999", "2 hr, 0 min, 0.0 sec")]
    [InlineData("unit/hour-and-minute-and-second .0", "-1.99999999", "-2 hr, 0 min, 0.0 sec")]
    [InlineData("unit/foot-and-inch precision-increment/5", "5.99", "5 ft, 10 in")]
    [InlineData("unit/meter-and-foot .00 rounding-mode-up", "1.99999", "2 m, 0.01 ft")]
    public void What_is_rounded_up_to_one_more_is_carried(
        string skeleton,
        string value,
        string expected
    ) => Check("en", skeleton, value, expected);

    [Theory]
    [InlineData("unit/inch-and-foot", "5.5", "6 in, 5 ft")]
    [InlineData("unit/inch-and-foot", "-5.5", "-6 in, 5 ft")]
    [InlineData("unit/foot-and-inch-and-mile", "-3.5", "-2,640 ft, 0 in, 3 mi")]
    [InlineData("unit/foot-and-inch", "-5.5", "-5 ft, 6 in")]
    [InlineData("unit/foot-and-inch", "-0.5", "-0 ft, 6 in")]
    [InlineData("unit/foot-and-inch sign-always", "5.5", "5 ft, +6 in")]
    [InlineData("unit/foot-and-inch sign-never", "-5.5", "-5 ft, 6 in")]
    public void The_sign_stands_at_the_first_unit_as_written(
        string skeleton,
        string value,
        string expected
    ) => Check("en", skeleton, value, expected);

    [Theory]
    [InlineData("unit/foot-and-inch .00", "5.5", "5 ft, 6.00 in")]
    [InlineData("unit/foot-and-inch @@", "5.5", "5 ft, 6.0 in")]
    [InlineData("unit/foot-and-inch 000", "5.5", "5 ft, 006 in")]
    [InlineData("unit/foot-and-inch E0", "5500.5", "5,500 ft, 6E0 in")]
    [InlineData("unit/foot-and-inch K", "5500.5", "5,500 ft, 6 in")]
    [InlineData("unit/foot-and-inch scale/100", "5.5", "5 ft, 600 in")]
    [InlineData("unit/foot-and-inch numbering-system/thai", "5500.5", "5,500 ft, ๖ in")]
    [InlineData("unit/foot-and-inch group-off", "5500.5", "5,500 ft, 6 in")]
    public void The_other_parts_of_a_skeleton_are_said_of_the_smallest_unit(
        string skeleton,
        string value,
        string expected
    ) => Check("en", skeleton, value, expected);

    [Fact]
    public void What_is_no_finite_number_has_none_of_the_larger_units()
    {
        const string message = "{n, number, ::unit/foot-and-inch}";
        Assert.Equal("0 ft, NaN in", Formatted.Number("en", double.NaN, message));
        Assert.Equal("0 ft, ∞ in", Formatted.Number("en", double.PositiveInfinity, message));
        Assert.Equal("-0 ft, ∞ in", Formatted.Number("en", double.NegativeInfinity, message));
    }

    [Fact]
    public void Numbers_of_any_size_are_exact()
    {
        const string message = "{n, number, ::unit/day-and-hour-and-second precision-unlimited}";
        Assert.Equal(
            "170,141,183,460,469,231,731,687,303,715,884,105,727 days, 0 hr, 0 sec",
            Formatted.Number("en", Int128.MaxValue, message)
        );
        Assert.Equal(
            "1" + string.Concat(Enumerable.Repeat(",000", 50)) + " days, 0 hr, 0 sec",
            Formatted.Number("en", System.Numerics.BigInteger.Pow(10, 150), message)
        );
        Assert.Equal(
            "0 days, 0 hr, 0.00000000000000000000000864 sec",
            Formatted.Number("en", 1e-28m, message)
        );
        Assert.StartsWith("100,000,", Formatted.Number("en", 1e308, message));
        Assert.StartsWith("0 days, 0 hr, 0.000", Formatted.Number("en", 5e-324, message));
    }

    private static void Check(string locale, string skeleton, string value, string expected) =>
        Assert.Equal(expected, Formatted.Skeleton(locale, skeleton, value));
}
