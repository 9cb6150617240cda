namespace LocaleGen;

/// <summary>What skeletons come to; every row is written in both encodings, to destinations of every length.</summary>
public class NumberSkeletonTextTests
{
    [Theory]
    [InlineData("en", "percent", "0.25", "0.25%")]
    [InlineData("de", "percent", "0.25", "0,25\u00a0%")]
    [InlineData("en", "%x100 .0", "0.255", "25.5%")]
    [InlineData("en", "permille", "5", "5‰")]
    [InlineData("ar-EG", "percent", "12", "١٢٪\u061c")]
    [InlineData("en", "percent unit-width-full-name", "1", "1 percent")]
    [InlineData("en", "percent compact-short", "5000", "5K%")]
    [InlineData("en", "scale/0.5", "3", "1.5")]
    [InlineData("en", "scale/-3", "0", "0")]
    [InlineData("en", "scale/1000.123", "-2", "-2,000.246")]
    public void Percents_and_scales(
        string locale,
        string skeleton,
        string value,
        string expected
    ) => Check(locale, skeleton, value, expected);

    [Theory]
    [InlineData("de", "currency/EUR", "1234.5", "1.234,50\u00a0€")]
    [InlineData("en", "currency/JPY", "1234.5", "¥1,234")]
    [InlineData("en", "currency/KWD", "1.2345", "KWD\u00a01.234")]
    [InlineData("en", "currency/CHF precision-currency-cash", "1.03", "CHF\u00a01.05")]
    [InlineData("en", "currency/XYZ", "-1", "-XYZ\u00a01.00")]
    [InlineData("en", "currency/XYZ unit-width-hidden", "1", "1.00")]
    [InlineData("de", "currency/USD unit-width-hidden", "1", "1,00\u00a0")]
    [InlineData("en-CA", "currency/USD unit-width-narrow", "1", "$1.00")]
    [InlineData("tr", "currency/TRY unit-width-variant", "1", "TL\u00a01,00")]
    [InlineData("zh-Hant", "currency/TWD unit-width-formal", "1", "NT$1.00")]
    [InlineData("en", "currency/USD unit-width-full-name", "1", "1.00 US dollars")]
    [InlineData("en", "currency/USD unit-width-full-name precision-integer", "1", "1 US dollar")]
    [InlineData("en", "currency/USD sign-accounting", "-1", "($1.00)")]
    [InlineData("en", "currency/USD sign-accounting-always", "1", "+$1.00")]
    [InlineData("en", "currency/USD compact-short", "-12345", "-$12K")]
    [InlineData("de", "currency/EUR compact-long", "2000000", "2\u00a0Mio.\u00a0€")]
    [InlineData("en-FR", "currency/USD", "1234.5", "US$1,234.50")]
    [InlineData("pt-CV", "currency/CVE", "20", "20$00\u00a0\u200b")]
    [InlineData("ckb", "currency/USD unit-width-full-name", "5", "٥٫٠٠ USD")]
    [InlineData("bn-u-nu-hanidec", "currency/USD", "1", "一.〇〇US$")]
    public void Money(string locale, string skeleton, string value, string expected) =>
        Check(locale, skeleton, value, expected);

    [Theory]
    [InlineData("en", "compact-short", "999.5", "1K")]
    [InlineData("en", "compact-short", "1050", "1K")]
    [InlineData("en", "compact-short", "0.123", "0.12")]
    [InlineData("de", "compact-short", "91827", "91.827")]
    [InlineData("en", "compact-long", "-1200000", "-1.2 million")]
    [InlineData("fr", "compact-long", "1000", "mille")]
    [InlineData("fr", "compact-long", "-1000", "-1 millier")]
    [InlineData("ru", "compact-long", "5000000", "5 миллионов")]
    [InlineData("sw", "compact-short", "-2000", "elfu\u00a0-2")]
    [InlineData("en", "compact-short", "1e20", "100,000,000T")]
    [InlineData("ar-EG", "compact-short currency/EUR", "1000", "\u200f١\u00a0ألف\u00a0€")]
    [InlineData("en", "scientific", "123456789.123", "1.234568E8")]
    [InlineData("en", "scientific/*ee/sign-always", "0.00012", "1.2E-04")]
    [InlineData("en", "E+!0", "0", "0E+0")]
    [InlineData("en", "engineering @@@", "999999", "1.00E6")]
    [InlineData("en", "scientific/sign-never", "0.5", "5E1")]
    [InlineData("fa", "scientific", "1500", "۱٫۵×۱۰^۳")]
    public void Compact_and_scientific_notation(
        string locale,
        string skeleton,
        string value,
        string expected
    ) => Check(locale, skeleton, value, expected);

    [Theory]
    [InlineData("en", "unit/kilometer", "5", "5 km")]
    [InlineData("en", "unit/kilometer unit-width-full-name", "1", "1 kilometer")]
    [InlineData("pl", "unit/kilometer unit-width-full-name", "2.5", "2,5 kilometra")]
    [InlineData("ar", "unit/day unit-width-full-name", "2", "يومان")]
    [InlineData("en", "unit/kilometer-per-hour unit-width-narrow", "5", "5km/h")]
    [InlineData("en", "measure-unit/length-meter per-measure-unit/duration-second", "5", "5 m/s")]
    [InlineData("de", "unit/meter-per-hour unit-width-full-name", "1", "1 Meter pro Stunde")]
    [InlineData(
        "de",
        "unit/kilogram-square-meter-per-square-second unit-width-full-name",
        "5",
        "5 Kilogramm⋅Quadratmeter pro Quadratsekunde"
    )]
    [InlineData("en", "unit/meter unit-width-iso-code", "5", "5 meters")]
    [InlineData("pl", "unit/day-person unit-width-narrow", "2", "2 d.")]
    [InlineData("pl", "unit/dot", "2", "2 px")]
    [InlineData("pl", "unit/foodcalorie", "2", "2 kcal")]
    [InlineData("en", "unit/meter compact-short unit-width-full-name", "1000", "1K meters")]
    public void Units(string locale, string skeleton, string value, string expected) =>
        Check(locale, skeleton, value, expected);

    [Theory]
    [InlineData(".00", "0.125", "0.12")]
    [InlineData(".00 rounding-mode-half-up", "0.125", "0.13")]
    [InlineData(".00 rounding-mode-floor", "-0.121", "-0.13")]
    [InlineData(".0 rounding-mode-half-odd", "0.25", "0.3")]
    [InlineData(".", "2.5", "2")]
    [InlineData(".00/w", "3", "3")]
    [InlineData(".00/w", "3.1", "3.10")]
    [InlineData(".##/@@@+", "0.00123", "0.00123")]
    [InlineData(".##/@@@+", "91827.3645", "91,827.36")]
    [InlineData(".00/@##", "91827.3645", "91,800.00")]
    [InlineData(".##/@@@r", "5", "5.00")]
    [InlineData(".0#/@@s", "1.239", "1.2")]
    [InlineData("@@#", "1", "1.0")]
    [InlineData("@@", "987", "990")]
    [InlineData("@@* integer-width-trunc", "0", "0.0")]
    [InlineData("precision-increment/0.05", "0.075", "0.10")]
    [InlineData("precision-increment/0.05", "0.125", "0.10")]
    [InlineData("precision-increment/25", "-63", "-75")]
    [InlineData("precision-increment/50 rounding-mode-down", "99", "50")]
    [InlineData("precision-unlimited", "0.12345678901", "0.12345678901")]
    [InlineData("integer-width/##00", "91827", "1,827")]
    [InlineData("integer-width/##00", "5", "05")]
    [InlineData("integer-width-trunc", "12.5", ".5")]
    [InlineData("integer-width/+", "0.5", ".5")]
    [InlineData("000", "7", "007")]
    [InlineData("decimal-always", "7", "7.")]
    [InlineData("group-min2", "1234", "1234")]
    [InlineData("group-off", "1234567", "1234567")]
    [InlineData("sign-always", "0", "+0")]
    [InlineData("sign-except-zero", "-0.0000001", "0")]
    [InlineData("sign-negative", "-0.0000001", "0")]
    [InlineData("sign-never", "-5", "5")]
    [InlineData("numbering-system/thai", "15", "๑๕")]
    [InlineData("numbering-system/arab .0", "-1234", "\u061c-١٬٢٣٤٫٠")]
    [InlineData("numbering-system/hebr", "15", "15")]
    public void Precision_width_grouping_and_signs(
        string skeleton,
        string value,
        string expected
    ) => Check("en", skeleton, value, expected);

    private static void Check(string locale, string skeleton, string value, string expected) =>
        Assert.Equal(expected, Formatted.Skeleton(locale, skeleton, value));
}
