namespace LocaleGen;

public class TagAncestryTests
{
    [Theory]
    [InlineData("de", "de")]
    [InlineData("de-AT", "de-AT de")]
    [InlineData("de-AT-u-nu-latn", "de-AT de")]
    [InlineData("de-CH-1996", "de-CH-1996 de-CH de")]
    [InlineData("ca-ES-valencia", "ca-ES-valencia ca-ES ca")]
    [InlineData("en-AU", "en-AU en-001 en")]
    [InlineData("en-DE", "en-DE en-150 en-001 en")]
    [InlineData("en-US", "en-US en")]
    [InlineData("en-Latn-GB", "en-Latn-GB en-GB en-001 en")]
    [InlineData("es-MX", "es-MX es-419 es")]
    [InlineData("es-ES", "es-ES es")]
    [InlineData("pt-AO", "pt-AO pt-PT pt")]
    [InlineData("pt-BR", "pt-BR pt")]
    [InlineData("no", "no")]
    [InlineData("nb", "nb no")]
    [InlineData("nn-NO", "nn-NO nn no")]
    [InlineData("ht", "ht fr-HT fr")]
    [InlineData("hi-Latn", "hi-Latn en-IN en-001 en")]
    [InlineData("und", "und")]
    [InlineData("und-Latn-DE", "und-Latn-DE")]
    [InlineData("und-DE-1996", "und-DE-1996")]
    [InlineData("de-Zzzz-AT", "de-Zzzz-AT de-AT de")]
    [InlineData("xx-YY", "xx-YY xx")]
    public void Parents_are_those_of_CLDR_or_shorter_tags(string tag, string expected) =>
        AssertAncestry(tag, expected);

    [Theory]
    [InlineData("zh-TW", "zh-TW zh-Hant-TW zh-Hant")]
    [InlineData("zh-HK", "zh-HK zh-Hant-HK zh-Hant")]
    [InlineData("zh-MO", "zh-MO zh-Hant-MO zh-Hant-HK zh-Hant")]
    [InlineData("zh-Hant", "zh-Hant")]
    [InlineData("zh-SG", "zh-SG zh-Hans-SG zh-Hans zh")]
    [InlineData("zh", "zh")]
    [InlineData("sr-ME", "sr-ME sr-Latn-ME sr-Latn")]
    [InlineData("sr-Latn-ME", "sr-Latn-ME sr-Latn")]
    [InlineData("sr-Cyrl-ME", "sr-Cyrl-ME sr-Cyrl sr")]
    [InlineData("sr-BA", "sr-BA sr-Cyrl-BA sr-Cyrl sr")]
    [InlineData("pa-PK", "pa-PK pa-Arab-PK pa-Arab")]
    [InlineData("uz-AF", "uz-AF uz-Arab-AF uz-Arab")]
    [InlineData("ha-SD", "ha-SD ha-Arab-SD ha-Arab")]
    [InlineData("yue-CN", "yue-CN yue-Hans-CN yue-Hans")]
    [InlineData("en-Shaw-GB", "en-Shaw-GB en-Shaw")]
    [InlineData("en-Arab", "en-Arab")]
    public void No_ancestor_is_in_another_script(string tag, string expected) =>
        AssertAncestry(tag, expected);

    [Theory]
    [InlineData("iw", "iw he")]
    [InlineData("iw-IL", "iw-IL he-IL he")]
    [InlineData("sh", "sh sr-Latn")]
    [InlineData("mo-MD", "mo-MD ro-MD ro")]
    [InlineData("cnr", "cnr sr-ME sr-Latn-ME sr-Latn")]
    [InlineData("cmn-TW", "cmn-TW zh-TW zh-Hant-TW zh-Hant")]
    [InlineData("en-UK", "en-UK en-GB en-001 en")]
    public void Replaced_codes_lead_to_those_in_use(string tag, string expected) =>
        AssertAncestry(tag, expected);

    [Fact]
    public void Every_locale_of_CLDR_is_the_first_of_its_own_line()
    {
        foreach (var locale in CldrData.Full.Locales)
        {
            Assert.Equal(
                locale,
                CldrData.Full.Tags.Ancestry(LocaleTag.Parse(locale)).First().ToString()
            );
        }
    }

    [Fact]
    public void A_locale_that_only_needs_its_script_is_found_by_language_and_region()
    {
        var tags = CldrData.Full.Tags;
        var scripted = CldrData
            .Full.Locales.Select(LocaleTag.Parse)
            .Where(tag => tag is { Script: not null, Region: not null });
        foreach (var locale in scripted)
        {
            var minimal = tags.Minimize(locale);
            if (minimal.Script is null && minimal.Region is not null)
            {
                Assert.Contains(locale, tags.Ancestry(minimal));
            }
        }
    }

    private static void AssertAncestry(string tag, string expected) =>
        Assert.Equal(expected, string.Join(" ", CldrData.Full.Tags.Ancestry(LocaleTag.Parse(tag))));
}
