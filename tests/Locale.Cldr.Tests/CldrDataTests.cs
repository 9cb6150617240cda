namespace LocaleGen;

public class CldrDataTests
{
    [Fact]
    public void The_version_is_that_of_the_packages() =>
        Assert.Equal("48.2.0", CldrData.Full.Version);

    [Theory]
    [InlineData("de-LU-1996", "de-LU")]
    [InlineData("de-XX", "de")]
    [InlineData("es-MX", "es-MX")]
    [InlineData("DE-at", "de-AT")]
    [InlineData("zh-HK", "zh-Hant-HK")]
    [InlineData("zh-TW", "zh-Hant")]
    [InlineData("sr-ME", "sr-Latn-ME")]
    [InlineData("iw", "he")]
    [InlineData("in-ID", "id")]
    [InlineData("no-NO", "no")]
    [InlineData("de-u-nu-thai", "de")]
    public void The_nearest_ancestor_is_found(string tag, string expected) =>
        Assert.Equal(expected, Tags.Find(tag)!.Tag);

    [Theory]
    [InlineData("xx")]
    [InlineData("tlh-Latn")]
    public void A_language_that_CLDR_does_not_know_is_not_found(string tag) =>
        Assert.Null(Tags.Find(tag));

    [Fact]
    public void Root_is_found_by_its_own_name_alone() => Assert.Equal("und", Tags.Find("und")!.Tag);

    [Fact]
    public void A_numbering_system_in_the_tag_is_the_default()
    {
        Assert.Equal("thai", Tags.Numbers("de-u-nu-thai").DefaultSystem);
        Assert.Equal("latn", Tags.Numbers("ar-EG-u-nu-latn").DefaultSystem);
        Assert.Equal("latn", Tags.Numbers("de-u-nu-roman").DefaultSystem);
        Assert.Equal("latn", Tags.Numbers("de-u-nu-nope").DefaultSystem);
    }

    [Fact]
    public void A_record_is_made_once() => Assert.Same(Tags.Find("de"), Tags.Find("de"));

    [Fact]
    public void Locales_are_in_ordinal_order() =>
        Assert.Equal(CldrData.Full.Locales.Order(StringComparer.Ordinal), CldrData.Full.Locales);

    [Fact]
    public void A_slice_answers_as_the_full_data_under_the_supported_tags()
    {
        LocaleTag[] supported =
        [
            LocaleTag.Parse("de-XX"),
            LocaleTag.Parse("ar-EG"),
            LocaleTag.Parse("xx"),
        ];
        var written = System.Text.Encoding.UTF8.GetBytes(CldrData.Full.SliceFor(supported).Write());
        var slice = LocaleSlice.Read(() => written);
        Assert.Equal("48.2.0", slice.Version);
        Assert.Equal(Eager(Tags.Find("de-XX")! with { Tag = "de-XX" }), slice.Find(supported[0]));
        Assert.Equal(Eager(Tags.Find("ar-EG")!), slice.Find(supported[1]));
        Assert.Null(slice.Find(supported[2]));
        Assert.Null(slice.Find(LocaleTag.Parse("pl")));
    }

    /// <summary>The record without what is read only when something asks for it.</summary>
    private static LocaleRecord Eager(LocaleRecord record) =>
        record with
        {
            Sections = LocaleSections.None,
        };

    [Theory]
    [InlineData("de", null, "gregorian", 'H', 1)]
    [InlineData("de-AT", "EUR", "gregorian", 'H', 1)]
    [InlineData("en-US", "USD", "gregorian", 'h', 0)]
    [InlineData("th", null, "buddhist", 'H', 0)]
    [InlineData("fa", null, "persian", 'H', 6)]
    [InlineData("en-TH", "THB", "buddhist", 'H', 0)]
    [InlineData("ar-EG", "EGP", "gregorian", 'h', 6)]
    [InlineData("de-CH-u-rg-uszzzz", "USD", "gregorian", 'h', 0)]
    [InlineData("th-u-ca-gregory-cu-eur-fw-mon-hc-h12", "EUR", "gregorian", 'h', 1)]
    public void A_region_says_what_is_preferred_and_the_tag_may_say_otherwise(
        string tag,
        string? currency,
        string calendar,
        char hour,
        int firstDay
    )
    {
        var preferences = Tags.Find(tag)!.Preferences;
        Assert.Equal(
            (currency, calendar, hour, firstDay),
            (preferences.Currency, preferences.Calendar, preferences.Hour, preferences.FirstDay)
        );
    }

    [Fact]
    public void Many_threads_may_ask_at_once() =>
        Parallel.ForEach(
            CldrData.Full.Locales,
            locale => Assert.Equal(locale, Tags.Find(locale)!.Tag)
        );
}
