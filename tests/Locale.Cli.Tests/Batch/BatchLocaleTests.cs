namespace LocaleGen;

/// <summary>Which locale a line is formatted in.</summary>
public class BatchLocaleTests
{
    [Theory]
    [InlineData("de", "1.234,5")]
    [InlineData("de_CH", "1'234.5")]
    [InlineData("DE-at", "1\u00A0234,5")]
    [InlineData("ar-EG", "١٬٢٣٤٫٥")]
    [InlineData("zh-TW", "1,234.5")]
    [InlineData("pt-AO", "1\u00A0234,5")]
    [InlineData("de-XX", "1.234,5")]
    [InlineData("iw", "1,234.5")]
    [InlineData("und", "1,234.5")]
    public void A_tag_finds_the_data_of_CLDR_by_inheritance(string locale, string expected) =>
        Assert.Equal(expected, Format(locale));

    [Fact]
    public void Without_a_locale_it_is_English() =>
        Assert.Equal("1,234.5", Tool.Text("""{"message":"{n}","args":{"n":1234.5}}"""));

    [Theory]
    [InlineData("ar-u-nu-latn", "1,234.5")]
    [InlineData("ar-EG-u-nu-latn", "1,234.5")]
    [InlineData("en-u-nu-arab", "١٬٢٣٤٫٥")]
    [InlineData("th-u-ca-buddhist-nu-thai", "๑,๒๓๔.๕")]
    [InlineData("de-u-nu-fullwide", "１.２３４,５")]
    [InlineData("de-u-co-phonebk", "1.234,5")]
    public void A_numbering_system_in_the_tag_is_honoured(string locale, string expected) =>
        Assert.Equal(expected, Format(locale));

    [Theory]
    [InlineData("de-u-nu-roman")]
    [InlineData("de-u-nu")]
    public void An_unknown_numbering_system_is_refused(string locale)
    {
        var (rule, message, _) = Refusal(locale);
        Assert.Equal("LOC005", rule);
        Assert.StartsWith("the numbering system '", message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("english")]
    [InlineData("de_DE.UTF-8")]
    [InlineData("de-")]
    [InlineData("../etc/passwd")]
    [InlineData("xx")]
    public void A_tag_that_is_malformed_or_unknown_is_refused(string locale)
    {
        Assert.Equal("LOC005", Refusal(locale).Rule);
        Assert.Equal(
            "LOC005",
            Tool.Refusal($$$"""{"locale":"{{{locale}}}","plural":"cardinal","n":1}""").Rule
        );
    }

    private static string? Format(string locale) =>
        Tool.Text($$$"""{"locale":"{{{locale}}}","message":"{n}","args":{"n":1234.5}}""");

    private static (string Rule, string Message, int Offset) Refusal(string locale) =>
        Tool.Refusal($$$"""{"locale":"{{{locale}}}","message":"{n}","args":{"n":1234.5}}""");
}
