namespace LocaleGen;

public class CatalogTests
{
    private static readonly Catalog Catalog = TestStrings.Catalog;

    [Fact]
    public void The_supported_locales_are_listed_the_source_first()
    {
        Assert.Equal(["en", "de", "de-AT", "pl"], Catalog.Supported);
        Assert.Equal("en", Catalog.Source);
        Assert.Equal(["alerts.title", "greeting", "alerts.firing", "only.source"], Catalog.Keys);
        Assert.Equal("de-AT", Catalog.For("de-AT").Locale);
    }

    [Theory]
    [InlineData("de-AT", "de-AT, de, en")]
    [InlineData("pl", "pl, en")]
    [InlineData("en", "en")]
    [InlineData("ja", "")]
    public void The_fallbacks_of_a_locale_end_with_the_source(string locale, string expected) =>
        Assert.Equal(expected, string.Join(", ", Catalog.FallbacksOf(locale)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("-")]
    [InlineData("de-")]
    [InlineData("äö")]
    [InlineData("ja")]
    [InlineData("zz-ZZ")]
    [InlineData("x-private")]
    [InlineData("de\0")]
    public void A_tag_that_is_none_or_unknown_means_the_source(string? tag)
    {
        Assert.Same(Catalog.For("en"), Catalog.For(tag));
        Assert.Same(Catalog.For<TestStrings>("en"), Catalog.For<TestStrings>(tag));
    }

    [Fact]
    public void A_tag_as_long_as_a_book_means_the_source() =>
        Assert.Same(Catalog.For("en"), Catalog.For("de-" + new string('a', 1_000_000)));

    [Theory]
    [InlineData("de-DE", "de")]
    [InlineData("DE", "de")]
    [InlineData("de_AT", "de-AT")]
    [InlineData("de-Latn-AT", "de-AT")]
    [InlineData("de-u-nu-arab", "de")]
    public void A_tag_finds_the_supported_locale_that_fits_best(string tag, string expected)
    {
        Assert.Equal(expected, Catalog.For(tag).Locale);
        Assert.Same(Catalog.For(expected), Catalog.For(tag));
        Assert.Same(Catalog.For<TestStrings>(expected), Catalog.For<TestStrings>(tag));
    }

    [Theory]
    [InlineData("fr-CH, fr;q=0.9, en;q=0.8", "en")]
    [InlineData("fr, pl;q=0.5", "pl")]
    [InlineData("pl;q=0.5, de-AT", "de-AT")]
    [InlineData(null, "en")]
    [InlineData("*", "en")]
    public void A_list_of_languages_finds_the_first_that_is_there(string? list, string expected)
    {
        Assert.Equal(expected, Catalog.Match(list).Locale);
        Assert.Same(Catalog.For<TestStrings>(expected), Catalog.Match<TestStrings>(list));
    }

    [Fact]
    public void A_missing_text_comes_from_the_fallback_with_the_formats_of_its_language()
    {
        var messages = Catalog.For("de-AT");
        Assert.Equal("Alarme", messages.Text(TestStrings.Title));
        Assert.Equal("Servus x!", Formatted.Text(messages, TestStrings.Greeting, "x"));
        // German, so with the formats that were asked for; English, so with its own.
        Assert.Equal(
            "1\u00A0234,5 Alarme in x",
            Formatted.Text(messages, TestStrings.Firing, (Number)1234.5, "x")
        );
        Assert.Equal(
            "1,234.5 days",
            Formatted.Text(messages, TestStrings.OnlyInSource, (Number)1234.5)
        );
        Assert.Equal("1 alert in x", Catalog.For<TestStrings>("pl").FiringText(1, "x"));
        Assert.Equal("2 alerts in x", Catalog.For<TestStrings>("pl").FiringText(2, "x"));
    }

    [Fact]
    public void The_text_of_a_message_that_takes_arguments_is_refused()
    {
        var messages = Catalog.For("de");
        Assert.Throws<ArgumentException>(() => messages.Text(TestStrings.Greeting));
        Assert.Throws<ArgumentException>(() => messages.Utf8(TestStrings.Greeting).Length);
    }

    [Fact]
    public void All_threads_get_the_same_accessors()
    {
        for (var run = 0; run < 20; run++)
        {
            var messages = InMemoryCatalog.Single("en", "x");
            using var together = new Barrier(2);
            SlowStrings.Together = together;
            var made = new SlowStrings[2];
            Parallel.Invoke(
                () => made[0] = messages.Catalog.For<SlowStrings>("en"),
                () => made[1] = messages.Catalog.For<SlowStrings>("en")
            );
            Assert.Same(made[0], made[1]);
            Assert.Same(made[0], messages.Catalog.For<SlowStrings>("en"));
        }
    }

    [Fact]
    public void All_threads_read_the_same_texts_from_the_first_use_on()
    {
        for (var run = 0; run < 50; run++)
        {
            var messages = InMemoryCatalog.Single("en", "plain");
            var texts = new string[8];
            Parallel.For(0, texts.Length, index => texts[index] = messages.Text(0));
            Assert.All(texts, text => Assert.Same(messages.Text(0), text));
        }
    }

    [Fact]
    public void All_threads_may_be_the_first_to_use_a_locale()
    {
        for (var run = 0; run < 50; run++)
        {
            var catalog = InMemoryCatalog.Of(
                new()
                {
                    ["en"] = new() { ["n"] = "{n, plural, one {# day} other {# days}} {s}" },
                    ["de"] = [],
                }
            );
            Parallel.For(
                0,
                8,
                thread =>
                {
                    var message = new Message2(catalog.For("de"), 0, (Number)thread, "ä");
                    var expected = thread == 1 ? "1 day ä" : $"{thread} days ä";
                    var utf8 = new byte[20];
                    Assert.Equal(expected, message.ToString());
                    Assert.True(message.TryFormat(utf8, out var bytes));
                    Assert.Equal(expected, System.Text.Encoding.UTF8.GetString(utf8, 0, bytes));
                }
            );
        }
    }

    private sealed class SlowStrings(LocaleMessages messages) : ILocaleStrings<SlowStrings>
    {
        public static Barrier? Together { get; set; }

        public static Catalog Catalog => throw new NotSupportedException();

        public LocaleMessages Messages => messages;

        public static SlowStrings Create(LocaleMessages messages)
        {
            // Both threads are here before either goes on, unless they run one behind the other.
            Together!.SignalAndWait(TimeSpan.FromMilliseconds(200));
            return new SlowStrings(messages);
        }
    }
}
