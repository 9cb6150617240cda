namespace LocaleGen;

public class LocaleMatcherTests
{
    [Theory]
    [InlineData("en zh zh-Hant", "zh-TW", "zh-Hant")]
    [InlineData("en zh zh-Hant", "zh-HK", "zh-Hant")]
    [InlineData("en zh zh-Hant", "zh-SG", "zh")]
    [InlineData("en zh-CN zh-TW", "zh-Hant", "zh-TW")]
    [InlineData("zh zh-TW zh-MO", "zh-HK", "zh-MO")]
    [InlineData("en es es-419", "es-MX", "es-419")]
    [InlineData("en es", "es-MX", "es")]
    [InlineData("en es es-MX", "es-003", "es-MX")]
    [InlineData("en es es-MX", "es-142", "es")]
    [InlineData("es-ES es-AR es-419", "es-MX", "es-419")]
    [InlineData("en pt pt-PT", "pt-AO", "pt-PT")]
    [InlineData("pt-PT pt-BR", "pt", "pt-BR")]
    [InlineData("pt-PT pt-BR", "pt-US", "pt-BR")]
    [InlineData("en en-GB", "en-AU", "en-GB")]
    [InlineData("en en-GB", "en-PR", "en")]
    [InlineData("en-GB en", "en-US", "en")]
    [InlineData("en de", "de-AT", "de")]
    [InlineData("de-AT de-DE de-CH", "de", "de-DE")]
    [InlineData("en de-CH", "de-AT", "de-CH")]
    [InlineData("en-NZ en-IN en-GB", "en-AU", "en-GB")]
    [InlineData("en de-1901 de", "de-DE", "de")]
    public void The_nearest_region_and_script_of_the_language_is_taken(
        string supported,
        string desired,
        string expected
    ) => AssertMatch(supported, desired, expected);

    [Theory]
    [InlineData("sr sr-Latn", "sr-ME", "sr-Latn")]
    [InlineData("en sr", "sr-Latn", "sr")]
    [InlineData("en sr-Latn", "sr", "sr-Latn")]
    [InlineData("en nb", "no", "nb")]
    [InlineData("en nb", "nn", "nb")]
    [InlineData("en no", "da", "no")]
    [InlineData("en he", "iw", "he")]
    [InlineData("en iw", "he-IL", "iw")]
    [InlineData("en ro", "mo", "ro")]
    [InlineData("en fil", "tl", "fil")]
    [InlineData("en de", "gsw", "de")]
    [InlineData("en de", "lb", "de")]
    [InlineData("en zh zh-Hant", "yue", "zh-Hant")]
    [InlineData("en zh zh-Hant", "cmn", "zh")]
    [InlineData("en ja", "ja-Latn", "ja")]
    [InlineData("de en", "cy", "en")]
    [InlineData("de fr zh", "und-TW", null)]
    [InlineData("de zh zh-Hant", "und-TW", "zh-Hant")]
    [InlineData("it fr", "und-FR", "fr")]
    public void Near_languages_and_replaced_codes_match(
        string supported,
        string desired,
        string? expected
    ) => AssertMatch(supported, desired, expected);

    [Theory]
    [InlineData("en de", "xx")]
    [InlineData("en de", "ja")]
    [InlineData("en gsw", "de")]
    [InlineData("en nn", "da")]
    [InlineData("en zh-Hans", "zh-TW")]
    [InlineData("en hr", "sr")]
    [InlineData("it en", "und")]
    [InlineData("it en", "mul")]
    [InlineData("en x-mine", "x-other")]
    [InlineData("en de", "")]
    [InlineData("en de", "de_DE.UTF-8")]
    [InlineData("en de", "de\0")]
    [InlineData("en de", null)]
    public void What_is_too_far_or_no_tag_matches_nothing(string supported, string? desired) =>
        AssertMatch(supported, desired, null);

    [Theory]
    [InlineData("ro mo", "mo", "mo")]
    [InlineData("en x-mine", "x-mine", "und-x-mine")]
    [InlineData("it und", "und", "und")]
    [InlineData("de de-AT", "DE_at", "de-AT")]
    [InlineData("de de-AT", "de-AT-u-nu-latn", "de-AT")]
    [InlineData("af af-Latn af-Arab", "af-Latn-ZA", "af-Latn")]
    [InlineData("nl nl-NL nl-BE", "nl-Latn-NL", "nl-NL")]
    [InlineData("ca ca-valencia", "ca-ES-valencia", "ca-valencia")]
    public void An_exact_match_comes_first_then_the_one_that_is_spelled_alike(
        string supported,
        string desired,
        string expected
    ) => AssertMatch(supported, desired, expected);

    [Theory]
    [InlineData("fr en-GB ja es-ES es-MX", "ja, de", "ja")]
    [InlineData("fr en-GB ja es-ES es-MX", "de, en-US", "en-GB")]
    [InlineData("fr en-GB ja es-ES es-MX", "de, zh", null)]
    [InlineData("en de fr ja", "de-CH, fr", "de")]
    [InlineData("fr zh-Hant en", "zh, en", "en")]
    [InlineData("en-GB nl", "en, nl, en-GB", "en-GB")]
    [InlineData("pt-PT pt-BR es es-419", "pt, es-419, pt-PT", "pt-BR")]
    [InlineData("nn en-GB", "nb, en-US", "en-GB")]
    [InlineData("en", "", null)]
    [InlineData("en de", "aa, ab, ae, ba, bm, bo, ce, ch, cu, cv, dv, dz, de", "de")]
    public void Of_several_wishes_the_first_that_is_near_enough_counts(
        string supported,
        string wishes,
        string? expected
    )
    {
        var desired = wishes
            .Split(", ", StringSplitOptions.RemoveEmptyEntries)
            .Select(LocaleTag.Parse)
            .ToArray();

        Assert.Equal(expected, Named(supported, Matcher(supported).BestMatch(desired)));
    }

    [Theory]
    [InlineData("en de fr", "fr-CH, fr;q=0.9, en;q=0.8", "fr")]
    [InlineData("en de", "fr;q=0.9, de;q=0.5, en;q=0.7", "en")]
    [InlineData("en de", "fr, *;q=0.5, de;q=0.1", null)]
    [InlineData("en de", "de;q=0, fr", null)]
    [InlineData("en de", "*", null)]
    public void The_weights_of_an_Accept_Language_field_order_the_wishes(
        string supported,
        string field,
        string? expected
    ) =>
        Assert.Equal(
            expected,
            Named(supported, Matcher(supported).BestMatch(AcceptLanguage.Parse(field)))
        );

    [Fact]
    public void Of_a_tag_that_is_there_twice_the_first_is_taken() =>
        Assert.Equal(0, Matcher("de de en").BestMatch("de"));

    [Fact]
    public void Nothing_matches_where_nothing_is_supported() =>
        Assert.Equal(-1, new LocaleMatcher(CldrData.Full.Tags, []).BestMatch("de"));

    [Fact]
    public void A_supported_tag_is_found_without_allocating()
    {
        var matcher = Matcher("en de pt-BR");
        matcher.BestMatch("de");
        var before = GC.GetAllocatedBytesForCurrentThread();
        var sum = 0;
        for (var round = 0; round < 1000; round++)
        {
            sum += matcher.BestMatch("pt-BR") + matcher.BestMatch("PT_br");
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(4000, sum);
    }

    private static void AssertMatch(string supported, string? desired, string? expected)
    {
        Assert.Equal(expected, Named(supported, Matcher(supported).BestMatch(desired)));
        if (LocaleTag.TryParse(desired, out var tag))
        {
            Assert.Equal(expected, Named(supported, Matcher(supported).BestMatch(tag)));
            Assert.Equal(expected, Named(supported, Matcher(supported).BestMatch([tag])));
        }
    }

    private static LocaleMatcher Matcher(string supported) =>
        new(CldrData.Full.Tags, Tags(supported));

    private static string? Named(string supported, int index) =>
        index < 0 ? null : Tags(supported)[index].ToString();

    private static LocaleTag[] Tags(string tags) =>
        tags.Split(' ').Select(LocaleTag.Parse).ToArray();
}
