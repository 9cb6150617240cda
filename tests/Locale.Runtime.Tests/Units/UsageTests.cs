namespace LocaleGen;

/// <summary>Units chosen by what a value is used for; every row is written in both encodings, to destinations of every length.</summary>
public class UsageTests
{
    [Theory]
    [InlineData("en-US", "unit/meter usage/person-height", "1.8", "5 ft, 11 in")]
    [InlineData("en-US", "unit/meter usage/person-height", "-1.8", "-5 ft, 11 in")]
    [InlineData("en-US", "unit/meter usage/person-height", "1.8287", "6 ft, 0 in")]
    [InlineData("en-US", "unit/meter usage/person-height", "0.9144", "3 ft, 0 in")]
    [InlineData("en-US", "unit/meter usage/person-height", "0.9143", "36 in")]
    [InlineData("en-001", "unit/meter usage/person-height", "1.8", "180 cm")]
    [InlineData("de-AT", "unit/meter usage/person-height", "1.8", "1 m, 80 cm")]
    [InlineData("en-US", "unit/meter usage/road", "1000", "0.62 mi")]
    [InlineData("en-US", "unit/meter usage/road", "804.672", "0.5 mi")]
    [InlineData("en-US", "unit/meter usage/road", "800", "2,600 ft")]
    [InlineData("en-US", "unit/meter usage/road", "402.3", "1,300 ft")]
    [InlineData("en-001", "unit/meter usage/road", "1000", "1 km")]
    [InlineData("en-001", "unit/meter usage/road", "333", "350 m")]
    [InlineData("en-001", "unit/meter usage/road", "33", "30 m")]
    [InlineData("en-001", "unit/meter usage/road", "3.3", "3 m")]
    [InlineData("sv", "unit/kilometer usage/road", "25", "2,5 mil")]
    [InlineData("en-US", "unit/square-meter usage/floor", "50", "538 sq ft")]
    [InlineData("en-US", "unit/second usage/media", "3700.5", "61 min, 40 sec")]
    [InlineData("en-US", "unit/year usage/person-age", "2.2", "2 yrs, 2.4 mths")]
    [InlineData("en-US", "unit/kilowatt-hour usage/food", "1.2", "1,033 Cal")]
    [InlineData(
        "fr",
        "unit/kilogram usage/person unit-width-full-name",
        "70",
        "70\u00a0kilogrammes"
    )]
    public void The_region_decides_which_unit_is_shown(
        string locale,
        string skeleton,
        string value,
        string expected
    ) => Check(locale, skeleton, value, expected);

    [Theory]
    [InlineData("en-US", "unit/celsius usage/weather", "20", "68°F")]
    [InlineData("en-US", "unit/celsius usage/weather", "-40", "-40°F")]
    [InlineData("en-US", "unit/kelvin usage/default", "300", "80°F")]
    [InlineData("en-US", "unit/celsius usage/weather .000000", "-17.7777777777", "0.000000°F")]
    [InlineData("de", "unit/fahrenheit usage/weather", "100", "38 °C")]
    [InlineData("en-US", "unit/kilokelvin usage/default", "3", "4,940°F")]
    [InlineData("en-US-u-mu-celsius", "unit/fahrenheit usage/weather", "100", "38°C")]
    [InlineData("de-u-mu-fahrenhe", "unit/celsius usage/weather", "100", "212 °F")]
    public void Temperatures_have_an_offset(
        string locale,
        string skeleton,
        string value,
        string expected
    ) => Check(locale, skeleton, value, expected);

    [Theory]
    [InlineData("en-GB", "30", "36 mpg")]
    [InlineData("de", "30", "7,8 L/100 km")]
    [InlineData("en-US", "30", "30 mpg")]
    [InlineData("de", "0", "∞ L/100 km")]
    [InlineData("de", "-30", "-7,8 L/100 km")]
    public void Fuel_is_turned_over(string locale, string value, string expected) =>
        Check(locale, "unit/mile-per-gallon usage/vehicle-fuel", value, expected);

    [Theory]
    [InlineData("en-US-u-rg-gbzzzz", "0.62 mi")]
    [InlineData("en-US-u-ms-metric", "1 km")]
    [InlineData("en-GB-u-ms-ussystem", "0.62 mi")]
    [InlineData("de-u-ms-uksystem", "0,62 mi")]
    [InlineData("en", "0.62 mi")]
    [InlineData("en-001", "1 km")]
    public void Keywords_and_likely_regions_decide_too(string locale, string expected) =>
        Check(locale, "unit/meter usage/road", "1000", expected);

    [Theory]
    [InlineData("unit/meter usage/foo", "1000", "3,281 ft")]
    [InlineData("unit/meter usage/person-height-child", "1.2", "3 ft, 11 in")]
    [InlineData("unit/meter usage/default-x", "1000", "3,281 ft")]
    [InlineData("usage/road unit/meter", "1000", "0.62 mi")]
    [InlineData("measure-unit/length-meter usage/road", "3000", "1.9 mi")]
    [InlineData("unit/meter-per-second usage/default", "1.2", "2.7 mph")]
    [InlineData(
        "measure-unit/length-meter per-measure-unit/duration-second usage/default",
        "1.2",
        "2.7 mph"
    )]
    [InlineData("unit/beaufort usage/wind", "4", "15 mph")]
    [InlineData("unit/per-meter usage/default", "3", "1.1 ft")]
    [InlineData("unit/meter usage/road .00", "50", "164.04 ft")]
    public void An_unknown_usage_counts_as_what_stands_before_its_last_hyphen(
        string skeleton,
        string value,
        string expected
    ) => Check("en-US", skeleton, value, expected);

    [Theory]
    [InlineData("unit/meter usage/road @@@", "1234", "0.767 mi")]
    [InlineData("unit/meter usage/road E0", "123456", "7.7E1 mi")]
    [InlineData("unit/meter usage/road scale/2", "1000", "1.2 mi")]
    [InlineData("unit/meter usage/road K", "50000000", "31K mi")]
    [InlineData("unit/meter usage/road sign-always", "1000", "+0.62 mi")]
    [InlineData("unit/meter usage/road rounding-mode-up", "1000", "0.63 mi")]
    [InlineData("unit/meter usage/road precision-unlimited", "1000", "0.621371192237334 mi")]
    [InlineData("unit/meter usage/person-height unit-width-full-name", "1.8", "5 feet, 11 inches")]
    public void The_rest_of_the_skeleton_says_how_the_number_is_written(
        string skeleton,
        string value,
        string expected
    ) => Check("en-US", skeleton, value, expected);

    private static void Check(string locale, string skeleton, string value, string expected) =>
        Assert.Equal(expected, Formatted.Skeleton(locale, skeleton, value));
}
