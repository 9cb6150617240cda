namespace LocaleGen;

public class FallbackChainsTests
{
    [Theory]
    [InlineData("en de de-AT", "de-AT", "de")]
    [InlineData("en de de-AT", "de", "en")]
    [InlineData("en de de-AT", "en", null)]
    [InlineData("en es es-419 es-MX", "es-MX", "es-419")]
    [InlineData("en es es-MX", "es-MX", "es")]
    [InlineData("en pt pt-PT pt-AO", "pt-AO", "pt-PT")]
    [InlineData("en en-GB en-AU", "en-AU", "en")]
    [InlineData("en en-001 en-AU", "en-AU", "en-001")]
    [InlineData("en zh zh-Hant zh-TW", "zh-TW", "zh-Hant")]
    [InlineData("en zh zh-Hant", "zh-Hant", "en")]
    [InlineData("en zh zh-HK", "zh-HK", "en")]
    [InlineData("en sr sr-Latn sr-ME", "sr-ME", "sr-Latn")]
    [InlineData("en sr sr-Latn", "sr-Latn", "en")]
    [InlineData("en no nb", "nb", "no")]
    [InlineData("en iw he-IL", "he-IL", "iw")]
    [InlineData("en iw he", "he", "en")]
    [InlineData("en iw he", "iw", "en")]
    [InlineData("de-AT de", "de", "de-AT")]
    public void Missing_texts_come_from_the_nearest_supported_parent_else_from_the_source(
        string supported,
        string locale,
        string? expected
    )
    {
        var locales = supported.Split(' ').Select(LocaleTag.Parse).ToArray();

        var parent = FallbackChains.ParentOf(
            CldrData.Full.Tags,
            LocaleTag.Parse(locale),
            locales,
            locales[0]
        );

        Assert.Equal(expected, parent?.ToString());
    }
}
