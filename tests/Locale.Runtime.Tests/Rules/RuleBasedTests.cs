using System.Numerics;

namespace LocaleGen;

public class RuleBasedTests
{
    [Theory]
    [InlineData("en", 0, "zero")]
    [InlineData("en", 21, "twenty-one")]
    [InlineData("en", -1001, "minus one thousand one")]
    [InlineData("en", 200, "two hundred")]
    [InlineData(
        "de",
        1234,
        "ein\u00ADtausend\u00ADzwei\u00ADhundert\u00ADvier\u00ADund\u00ADdreißig"
    )]
    [InlineData("de-AT", 21, "ein\u00ADund\u00ADzwanzig")]
    [InlineData("fr", 80, "quatre-vingts")]
    [InlineData("fr-CH", 81, "huitante-et-un")]
    [InlineData("pl", 5000, "pięć tysięcy")]
    [InlineData("tr", 0, "sıfır")]
    [InlineData("ja", 1234, "千二百三十四")]
    [InlineData("zh-Hant", 10001, "一萬零一")]
    [InlineData("nb", 21, "tjue\u00ADén")]
    public void A_number_is_spelt_out(string locale, int number, string expected) =>
        Assert.Equal(expected, Write(locale, "spellout", number));

    [Theory]
    [InlineData("en", 2, "2nd")]
    [InlineData("en", 1111, "1,111th")]
    [InlineData("en", -3, "−3rd")]
    [InlineData("fr", 1, "1er")]
    [InlineData("es", 1234, "1.234.º")]
    [InlineData("it", 0, "0º")]
    [InlineData("ja", 7, "第7")]
    public void An_ordinal_is_written_in_digits(string locale, int number, string expected) =>
        Assert.Equal(expected, Write(locale, "ordinal", number));

    [Theory]
    [InlineData("en", 1, "1 sec.")]
    [InlineData("en", 61, "1:01")]
    [InlineData("en", 3661, "1:01:01")]
    [InlineData("en", -3661, "-2:-02:-01")]
    [InlineData("en-GB", 86_400, "24:00:00")]
    [InlineData("de", 3661, "3.661")]
    public void A_duration_is_written_from_its_seconds(
        string locale,
        int seconds,
        string expected
    ) => Assert.Equal(expected, Write(locale, "duration", seconds));

    [Fact]
    public void A_time_span_is_its_seconds()
    {
        var span = new TimeSpan(1, 1, 1, 1, 500);
        Assert.Equal("25:01:01", Write("en", "duration", TimeSpan.FromSeconds(90_061)));
        Assert.Equal("90,061.5", Formatted.Number("en", span));
        Assert.Equal(
            "in 90,061.5 seconds",
            Formatted.Text("en", "{n, relative, second}", (Number)span)
        );
    }

    [Theory]
    [InlineData("en", "spellout, %spellout-ordinal", 21, "twenty-first")]
    [InlineData("en", "spellout, %spellout-numbering-year", 1984, "nineteen eighty-four")]
    [InlineData(
        "en",
        "spellout,%spellout-cardinal-verbose",
        1101,
        "one thousand one hundred and one"
    )]
    [InlineData("en", "duration, %with-words ", 3661, "1 hour, 1 minute, 1 second")]
    [InlineData("es", "ordinal, %digits-ordinal-feminine", 21, "21.ª")]
    [InlineData("pl", "spellout, %spellout-ordinal-masculine", 100, "setny")]
    [InlineData("pl", "spellout, %spellout-ordinal-masculine", 2100, "dwa tysiące setny")]
    [InlineData("pl", "spellout, %spellout-ordinal-masculine", 2000, "dwutysięczny")]
    public void A_rule_set_is_chosen_by_its_name(
        string locale,
        string style,
        int number,
        string expected
    ) => Assert.Equal(expected, Write(locale, style, number));

    [Fact]
    public void Fractions_are_spelt_digit_by_digit_or_by_denominator()
    {
        Assert.Equal("minus twelve point zero five", Write("en", "spellout", -12.05));
        Assert.Equal("zero point five", Write("en", "spellout", 0.5m));
        Assert.Equal(
            "zero point one two three four five six seven eight nine zero one two three four five six seven eight nine",
            Write("en", "spellout", 0.1234567890123456789012m)
        );
        Assert.Equal("двадцать одна целая пять сотых", Write("ru", "spellout", 21.05m));
        Assert.Equal("〇・五", Write("ja", "spellout", 0.5));
        Assert.Equal("2 sec.", Write("en", "duration", 1.5));
        Assert.Equal("1:02", Write("en", "duration", 61.7));
    }

    [Fact]
    public void Numbers_of_64_bits_are_exact_and_longer_ones_are_digits()
    {
        Assert.Equal(
            "nine hundred ninety-nine quadrillion nine hundred ninety-nine trillion nine hundred ninety-nine billion nine hundred ninety-nine million nine hundred ninety-nine thousand nine hundred ninety-nine",
            Write("en", "spellout", 999_999_999_999_999_999)
        );
        Assert.Equal("9,223,372,036,854,775,807th", Write("en", "ordinal", long.MaxValue));
        Assert.Equal("-9,223,372,036,854,775,808", Write("en", "ordinal", long.MinValue));
        Assert.Equal("18,446,744,073,709,551,615", Write("en", "spellout", ulong.MaxValue));
        Assert.EndsWith(",000", Write("en", "spellout", BigInteger.Pow(10, 60)));
        Assert.Equal("3,000,000,000,003rd", Write("en", "ordinal", 3_000_000_000_003));
    }

    [Fact]
    public void Infinity_and_what_is_not_a_number_have_rules_too()
    {
        Assert.Equal("infinity", Write("en", "spellout", double.PositiveInfinity));
        Assert.Equal("minus infinity", Write("en", "spellout", double.NegativeInfinity));
        Assert.Equal("not a number", Write("en", "spellout", double.NaN));
        Assert.Equal("∞", Write("en", "duration", double.PositiveInfinity));
        Assert.Equal("NaN", Write("en", "ordinal", double.NaN));
        Assert.Equal("zero", Write("en", "spellout", -0.0));
    }

    [Fact]
    public void A_locale_without_rules_writes_digits() =>
        Assert.Equal("1.234", Write("eu", "spellout", 1234));

    private static string Write(string locale, string style, Number number) =>
        Formatted.Text(locale, $"{{n, {style}}}", number);
}
