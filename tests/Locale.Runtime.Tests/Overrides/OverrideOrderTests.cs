namespace LocaleGen;

/// <summary>Override, text, override of the fallback, text of the fallback, and so on.</summary>
public class OverrideOrderTests
{
    private static readonly Catalog Catalog = InMemoryCatalog.Of(
        new()
        {
            ["en"] = new()
            {
                ["all"] = "en",
                ["source"] = "en",
                ["middle"] = "en",
                ["n"] = "{n, number}",
            },
            ["de"] = new() { ["all"] = "de", ["middle"] = "de" },
            ["de-AT"] = new() { ["all"] = "at" },
        }
    );

    public static TheoryData<string, string, string, string> Cases =>
        new()
        {
            // What is overridden, the key, and what de-AT and de then show.
            { "", "all", "at", "de" },
            { "de-AT", "all", "AT", "de" },
            { "de", "all", "at", "DE" },
            { "en", "all", "at", "de" },
            { "", "middle", "de", "de" },
            { "de-AT", "middle", "AT", "de" },
            { "de", "middle", "DE", "DE" },
            { "en", "middle", "de", "de" },
            { "de en", "middle", "DE", "DE" },
            { "de-AT de en", "middle", "AT", "DE" },
            { "", "source", "en", "en" },
            { "de-AT", "source", "AT", "en" },
            { "de", "source", "DE", "DE" },
            { "en", "source", "EN", "EN" },
            { "en de-AT", "source", "AT", "EN" },
        };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Words_are_looked_for_along_the_fallback_chain(
        string locales,
        string key,
        string austria,
        string germany
    )
    {
        var texts = locales
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(locale => new OverrideText(
                locale,
                key,
                locale.Split('-')[^1].ToUpperInvariant()
            ));
        var (overrides, refusals) = Overrides.Create(Catalog, texts);
        Assert.Empty(refusals);
        Assert.True(Catalog.TryFindKey(key, out var index));
        AssertText(austria, overrides.For("de-AT"), index);
        AssertText(germany, overrides.For("de"), index);
        Assert.Equal("en", Catalog.For("en").Text(index));
    }

    [Fact]
    public void A_text_of_another_language_keeps_its_own_formats_when_it_is_overridden()
    {
        var key = Catalog.TryFindKey("n", out var index) ? index : -1;
        var (english, _) = Overrides.Create(Catalog, [new("en", "n", "n={n, number}")]);
        Assert.Equal("n=1,234.5", Formatted.Text(english.For("de-AT"), key, (Number)1234.5));
        var (german, _) = Overrides.Create(Catalog, [new("de", "n", "n={n, number}")]);
        Assert.Equal("n=1\u00A0234,5", Formatted.Text(german.For("de-AT"), key, (Number)1234.5));
        Assert.Equal("n=1.234,5", Formatted.Text(german.For("de"), key, (Number)1234.5));
    }

    [Fact]
    public void A_locale_that_nothing_is_changed_for_keeps_the_instance_of_the_catalog()
    {
        var (overrides, _) = Overrides.Create(Catalog, [new("de-AT", "all", "x")]);
        Assert.Same(Catalog.For("de"), overrides.For("de"));
        Assert.NotSame(Catalog.For("de-AT"), overrides.For("de-AT"));
        Assert.Same(overrides.For("de-AT"), overrides.For("de-AT-1996"));
    }

    private static void AssertText(string expected, LocaleMessages messages, int key)
    {
        Assert.Equal(expected, messages.Text(key));
        Assert.Equal(expected, System.Text.Encoding.UTF8.GetString(messages.Utf8(key)));
        Assert.Equal(expected, Formatted.Text(messages, key, []));
    }
}
