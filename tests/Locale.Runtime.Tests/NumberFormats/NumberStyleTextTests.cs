using System.Numerics;

namespace LocaleGen;

public class NumberStyleTextTests
{
    [Theory]
    [InlineData("de", "percent", 0.256, "26\u00a0%")]
    [InlineData("en", "Percent ", -12.34, "-1,234%")]
    [InlineData("en", "INTEGER", -0.5, "-0")]
    [InlineData("de-DE", "currency", 1234.5, "1.234,50\u00a0€")]
    [InlineData("en-US", "currency", -1, "-$1.00")]
    [InlineData("de-u-cu-usd", "currency", 1, "1,00\u00a0$")]
    // A language alone names no currency, as in ICU.
    [InlineData("de", "currency", 1234.5, "1.234,50\u00a0XXX")]
    [InlineData("en", "currency", 1, "¤1.00")]
    public void Words(string locale, string style, double value, string expected) =>
        Check(locale, " " + style, value, expected);

    [Theory]
    [InlineData("en", "#,##0.00;(#,##0.00)", -1234.5, "(1,234.50)")]
    [InlineData("en", " #,##0", 1234, " 1,234")]
    [InlineData("en-IN", " '#'#", -9, "- #9")]
    [InlineData("de", "000.0", 1.25, "001,2")]
    [InlineData("en", "#,##0%", 0.5, "50%")]
    [InlineData("en", "0‰", 0.5, "500‰")]
    [InlineData("de-DE", "#,##0.00 ¤", 1, "1,00 €")]
    [InlineData("en-US", "¤¤ #,##0.00", 1, "USD 1.00")]
    [InlineData("en-US", "#,##0 ¤¤¤", 1, "1 US dollar")]
    [InlineData("en-US", "#,##0 ¤¤¤", 2, "2 US dollars")]
    [InlineData("de-DE", "0¤00", 1.5, "1€50")]
    [InlineData("en", "@@#", 0.012345, "0.0123")]
    [InlineData("en", "0.###E0", 12345, "1.234E4")]
    [InlineData("en", "##0.##E0", 12345, "12.3E3")]
    [InlineData("en", "00.00E0", 0, "00.00E0")]
    [InlineData("en", "0.###E+00", 0.00012, "1.2E-04")]
    [InlineData("en", "#E0", 1234.567, "1.234567E3")]
    [InlineData("en", "*x#,##0.00", 1.5, "xxxx1.50")]
    [InlineData("en", "$*-#,##0.00 z", 1.5, "$----1.50 z")]
    [InlineData("en", "#,##0.00*é", 1.5, "1.50éééé")]
    [InlineData("en", "#,##0.25", 1.4, "1.50")]
    [InlineData("en", "0 'it''s'", 5, "5 it's")]
    [InlineData("en", "''0", 5, "'5")]
    [InlineData("en", "#,##0.", 5, "5.")]
    [InlineData("en", ".00", 0.5, ".50")]
    [InlineData("en", "+0;-0", 5, "+5")]
    [InlineData("en", "0;", -5, "-5")]
    [InlineData("en", "x", 5, "x5")]
    public void Patterns(string locale, string style, double value, string expected) =>
        Check(locale, style, value, expected);

    [Fact]
    public void Every_type_of_number_is_written()
    {
        const string euro = "{n, number, ::currency/EUR}";
        foreach (
            Number five in (Number[])
                [(sbyte)5, (byte)5, (short)5, (ushort)5, 5, 5u, 5L, 5UL, 5f, 5.0, 5m, (Int128)5]
        )
        {
            Assert.Equal("€5.00", Formatted.Number("en", five, euro));
        }

        Assert.Equal("-€9,223,372,036,854,775,808.00", Formatted.Number("en", long.MinValue, euro));
        Assert.Equal(
            "€1" + string.Concat(Enumerable.Repeat(",000", 40)) + ".00",
            Formatted.Number("en", BigInteger.Pow(1000, 40), euro)
        );
        Assert.Equal("€NaN", Formatted.Number("en", double.NaN, euro));
        Assert.Equal("-€∞", Formatted.Number("en", double.NegativeInfinity, euro));
        Assert.Equal(
            "XYZ∞",
            Formatted.Number("en", double.PositiveInfinity, "{n, number, ::currency/XYZ}")
        );
        Assert.Equal("-€0.00", Formatted.Number("en", -0.0, euro));
    }

    [Theory]
    [InlineData("fr", "::compact-long", 1000000, "many")]
    [InlineData("fr", "::compact-long", 1500, "other")]
    [InlineData("en", "::.00", 1, "other")]
    [InlineData("en", "::.00/w", 1, "one")]
    [InlineData("en", "::.0", 1.04, "other")]
    [InlineData("en", "percent", 0.01, "one")]
    [InlineData("en", "integer", 1.4, "one")]
    public void A_plural_goes_by_the_number_as_its_style_writes_it(
        string locale,
        string style,
        double value,
        string expected
    ) =>
        Assert.EndsWith(
            expected,
            Formatted.Number(
                locale,
                value,
                $"{{n, plural, one {{{{n, number, {style}}} one}} many {{{{n, number, {style}}} many}} other {{{{n, number, {style}}} other}}}}"
            )
        );

    private static void Check(string locale, string style, double value, string expected) =>
        Assert.Equal(expected, Formatted.Number(locale, value, $"{{n, number,{style}}}"));
}
