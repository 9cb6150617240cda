namespace LocaleGen;

public class LocaleTagSyntaxTests
{
    [Theory]
    [InlineData("de", "de")]
    [InlineData("DE-at", "de-AT")]
    [InlineData("pt_br", "pt-BR")]
    [InlineData("zh-hant-tw", "zh-Hant-TW")]
    [InlineData("ZH_HANS_CN", "zh-Hans-CN")]
    [InlineData("es-419", "es-419")]
    [InlineData("sl-rozaj-biske", "sl-biske-rozaj")]
    [InlineData("de-CH-1901", "de-CH-1901")]
    [InlineData("de-1996", "de-1996")]
    [InlineData("sl-IT-nedis", "sl-IT-nedis")]
    [InlineData("hy-Latn-IT-arevela", "hy-Latn-IT-arevela")]
    [InlineData("ca-ES-VALENCIA", "ca-ES-valencia")]
    [InlineData("qaa-Qaaa-QM-x-Southern", "qaa-Qaaa-QM-x-southern")]
    [InlineData("und", "und")]
    [InlineData("root", "und")]
    [InlineData("Latn-DE", "und-Latn-DE")]
    [InlineData("hant", "und-Hant")]
    [InlineData("language", "language")]
    public void Language_script_region_and_variants_get_their_case_and_order(
        string text,
        string expected
    ) => Assert.Equal(expected, LocaleTag.Parse(text).ToString());

    [Theory]
    [InlineData("de-AT-u-nu-latn", "de-AT-u-nu-latn")]
    [InlineData("th-u-NU-thai-CA-buddhist", "th-u-ca-buddhist-nu-thai")]
    [InlineData("en-u-foo-bar-nu-thai-ca-buddhist-kk-true", "en-u-bar-foo-ca-buddhist-kk-nu-thai")]
    [InlineData("en-u-ca-buddhist-ca-gregory", "en-u-ca-buddhist")]
    [InlineData("en-u-ca-islamic-civil", "en-u-ca-islamic-civil")]
    [InlineData("hi-t-en-t0-und-m0-true", "hi-t-en-m0-t0-und")]
    [InlineData("en-t-fr-CA-u-nu-thai", "en-t-fr-ca-u-nu-thai")]
    [InlineData("en-u-nu-thai-a-myext-t-fr", "en-a-myext-t-fr-u-nu-thai")]
    [InlineData("de-1-abc", "de-1-abc")]
    [InlineData("en-a-bbb-x-a-ccc", "en-a-bbb-x-a-ccc")]
    [InlineData("en-x-u-nu", "en-x-u-nu")]
    [InlineData("x-whatever", "und-x-whatever")]
    public void Extensions_are_put_in_order_and_private_use_stays_last(
        string text,
        string expected
    ) => Assert.Equal(expected, LocaleTag.Parse(text).ToString());

    [Theory]
    [InlineData("i-klingon", "tlh")]
    [InlineData("I_LUX", "lb")]
    [InlineData("art-lojban", "jbo")]
    [InlineData("zh-min-nan", "nan")]
    [InlineData("zh-xiang", "hsn")]
    [InlineData("en-GB-oed", "en-GB-oxendict")]
    [InlineData("sgn-BE-FR", "sfb")]
    [InlineData("no-nyn", "nn")]
    [InlineData("i-default", "en-x-i-default")]
    [InlineData("i-enochian", "und-x-i-enochian")]
    [InlineData("zh-yue-HK", "yue-HK")]
    [InlineData("zh-cmn-Hans-CN", "cmn-Hans-CN")]
    public void Grandfathered_tags_and_extended_languages_become_what_replaced_them(
        string text,
        string expected
    ) => Assert.Equal(expected, LocaleTag.Parse(text).ToString());

    [Theory]
    [InlineData("", 1)]
    [InlineData("d", 1)]
    [InlineData("i-foo", 1)]
    [InlineData("12", 1)]
    [InlineData("d1", 1)]
    [InlineData("-de", 1)]
    [InlineData("de-", 4)]
    [InlineData("de--AT", 4)]
    [InlineData("de AT", 1)]
    [InlineData(" de", 1)]
    [InlineData("de\n", 1)]
    [InlineData("dé", 1)]
    [InlineData("de-ÄT", 4)]
    [InlineData("de-٣٣٣", 4)]
    [InlineData("de-A", 5)]
    [InlineData("de-AT-DE", 7)]
    [InlineData("de-419-DE", 8)]
    [InlineData("zh-Hant-Hans", 9)]
    [InlineData("Latn-Cyrl", 6)]
    [InlineData("zh-cmn-yue", 8)]
    [InlineData("de-toolongsubtag", 4)]
    [InlineData("toolonglanguage", 1)]
    [InlineData("de-1996-1996", 9)]
    [InlineData("de-u", 5)]
    [InlineData("de-u-x-a", 6)]
    [InlineData("de-x", 5)]
    [InlineData("de-u-nu-latn-u-ca-buddhist", 14)]
    [InlineData("ar-a-aaa-b-bbb-a-ccc", 16)]
    [InlineData("C", 1)]
    [InlineData("de_DE.UTF-8", 4)]
    [InlineData("de_DE@euro", 4)]
    [InlineData("*", 1)]
    public void What_is_not_well_formed_is_refused_at_its_character(string text, int character)
    {
        Assert.False(LocaleTag.TryParse(text, out var tag));
        Assert.Same(LocaleTag.Undetermined, tag);
        var error = Assert.Throws<FormatException>(() => LocaleTag.Parse(text));
        Assert.Contains($"at character {character}:", error.Message);
    }
}
