namespace LocaleGen;

public class LocaleTagTests
{
    [Fact]
    public void A_tag_tells_its_parts()
    {
        var tag = LocaleTag.Parse("ca-Latn-ES-valencia-u-co-standard-nu-latn-x-mine");

        Assert.Equal("ca", tag.Language);
        Assert.Equal("Latn", tag.Script);
        Assert.Equal("ES", tag.Region);
        Assert.Equal(["valencia"], tag.Variants);
        Assert.Equal(["u-co-standard-nu-latn", "x-mine"], tag.Extensions);
    }

    [Theory]
    [InlineData("th-u-nu-thai", "nu", "thai")]
    [InlineData("th-u-ca-buddhist-nu-thai", "nu", "thai")]
    [InlineData("ar-u-ca-islamic-civil-nu-latn", "ca", "islamic-civil")]
    [InlineData("en-u-kn", "kn", "true")]
    [InlineData("en-u-kn-true", "kn", "true")]
    [InlineData("en-u-attr-nu-thai", "nu", "thai")]
    [InlineData("en-u-nu-thai", "ca", null)]
    [InlineData("en-u-attr", "attr", null)]
    [InlineData("en-x-nu-thai", "nu", null)]
    [InlineData("en-t-fr-m0-nu", "nu", null)]
    [InlineData("en", "nu", null)]
    public void A_keyword_has_the_value_of_the_unicode_extension(
        string tag,
        string key,
        string? expected
    ) => Assert.Equal(expected, LocaleTag.Parse(tag).Keyword(key));

    [Fact]
    public void Tags_are_equal_when_their_canonical_text_is()
    {
        var tag = LocaleTag.Parse("zh-Hant-TW");

        Assert.True(tag == LocaleTag.Parse("ZH_hant_tw"));
        Assert.Equal(tag.GetHashCode(), LocaleTag.Parse("zh-hant-TW").GetHashCode());
        Assert.True(tag != LocaleTag.Parse("zh-TW"));
        Assert.False(tag.Equals(null));
        Assert.True(LocaleTag.Undetermined == LocaleTag.Parse("und"));
    }

    [Fact]
    public void A_tag_without_extensions_keeps_the_rest()
    {
        Assert.Equal(
            "de-AT-1996",
            LocaleTag.Parse("de-AT-1996-u-nu-latn-x-mine").WithoutExtensions().ToString()
        );
        var plain = LocaleTag.Parse("de-AT");
        Assert.Same(plain, plain.WithoutExtensions());
    }

    [Fact]
    public void The_error_names_the_text_the_place_and_what_to_write()
    {
        var error = Assert.Throws<FormatException>(() => LocaleTag.Parse("de_DE.UTF-8"));

        Assert.Equal(
            "'de_DE.UTF-8' is not a language tag, at character 4: only the letters a to z, digits and - may stand in a tag.",
            error.Message
        );
    }
}
