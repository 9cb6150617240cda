namespace LocaleGen;

public class TagCanonicalizationTests
{
    [Theory]
    [InlineData("iw", "he")]
    [InlineData("iw-IL-u-nu-latn", "he-IL-u-nu-latn")]
    [InlineData("in", "id")]
    [InlineData("ji", "yi")]
    [InlineData("mo", "ro")]
    [InlineData("tl", "fil")]
    [InlineData("sh", "sr-Latn")]
    [InlineData("sh-Arab-AQ", "sr-Arab-AQ")]
    [InlineData("sh-Cyrl", "sr-Cyrl")]
    [InlineData("cnr", "sr-ME")]
    [InlineData("cnr-BA", "sr-BA")]
    [InlineData("cmn-TW", "zh-TW")]
    [InlineData("deu-AT", "de-AT")]
    [InlineData("no", "no")]
    [InlineData("no-bokmal", "nb")]
    [InlineData("aa-saaho", "ssy")]
    [InlineData("hy-arevmda", "hyw")]
    [InlineData("sv-aaland", "sv-AX")]
    [InlineData("ja-Latn-hepburn-heploc", "ja-Latn-alalc97")]
    [InlineData("el-polytoni", "el-polyton")]
    [InlineData("sgn-GB", "bfi")]
    [InlineData("sgn-CH-DE", "sgg")]
    [InlineData("en-UK", "en-GB")]
    [InlineData("de-DD", "de-DE")]
    [InlineData("de-276", "de-DE")]
    [InlineData("es-419", "es-419")]
    [InlineData("ja-Qaai", "ja-Zinh")]
    [InlineData("de-AT", "de-AT")]
    [InlineData("hye-arevmda", "hyw")]
    [InlineData("hy-arevmda-arevela", "hyw")]
    [InlineData("en-arevmda-arevela", "en")]
    [InlineData("nor-bokmal-nynorsk", "nb")]
    [InlineData("chi-guoyu-hakka-xiang", "hak")]
    [InlineData("sgn-826", "bfi")]
    [InlineData("sgn-UK", "bfi")]
    [InlineData("eng-840-aaland", "en-US")]
    [InlineData("en-US-heploc", "en-US-alalc97")]
    [InlineData("aa-Adlm-AC-fonipa-saaho", "ssy-Adlm-AC-fonipa")]
    [InlineData("aaa-Adlm-062-fonipa", "aaa-Adlm-034-fonipa")]
    public void Replaced_codes_become_the_ones_in_use(string text, string expected) =>
        Assert.Equal(expected, CldrData.Full.Tags.Canonicalize(LocaleTag.Parse(text)).ToString());

    [Theory]
    [InlineData("hy-SU", "hy-AM")]
    [InlineData("uk-SU", "uk-UA")]
    [InlineData("de-SU", "de-RU")]
    [InlineData("sr-YU", "sr-RS")]
    [InlineData("und-Armn-SU", "und-Armn-AM")]
    [InlineData("cs-200", "cs-CZ")]
    [InlineData("sk-200", "sk-SK")]
    public void Of_a_divided_country_the_part_is_taken_where_the_language_is_likely(
        string text,
        string expected
    ) => Assert.Equal(expected, CldrData.Full.Tags.Canonicalize(LocaleTag.Parse(text)).ToString());

    [Fact]
    public void A_tag_that_is_canonical_is_given_back_as_it_is()
    {
        var tag = LocaleTag.Parse("de-AT-u-nu-latn");

        Assert.Same(tag, CldrData.Full.Tags.Canonicalize(tag));
    }
}
