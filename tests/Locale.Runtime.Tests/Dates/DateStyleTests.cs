namespace LocaleGen;

public class DateStyleTests
{
    private static readonly DateTimeOffset LeapDay = new(2024, 2, 29, 13, 45, 6, 789, default);

    [Theory]
    [InlineData("en", "{d, date, short}", "2/29/24")]
    [InlineData("en", "{d, date}", "Feb 29, 2024")]
    [InlineData("en", "{d, DATE, Full}", "Thursday, February 29, 2024")]
    [InlineData("en", "{d, time, short}", "1:45\u202FPM")]
    [InlineData("en", "{d, time, full}", "1:45:06\u202FPM Coordinated Universal Time")]
    [InlineData("de", "{d, date, long} um {d, time}", "29. Februar 2024 um 13:45:06")]
    [InlineData("fa", "{d, date, full}", "۱۴۰۲ اسفند ۱۰, پنجشنبه")]
    [InlineData("th", "{d, date, short}", "29/2/67")]
    [InlineData("ar-EG", "{d, date, short}", "٢٩‏/٢‏/٢٠٢٤")]
    [InlineData("haw", "{d, date, short}", "29/ii/24")]
    [InlineData("lb", "{d, time, full}", "13:45:06 GMT+00:00")]
    public void A_style_is_the_locales_pattern(string locale, string message, string expected) =>
        Assert.Equal(expected, Formatted.Text(locale, message, (Moment)LeapDay));

    [Theory]
    [InlineData("en", "{d, date, ::yMMMEdhm}", "Thu, Feb 29, 2024, 1:45\u202FPM")]
    [InlineData("en", "{d, date, ::yMMMMdjm}", "February 29, 2024 at 1:45\u202FPM")]
    [InlineData("de", "{d, time, :: jmm }", "13:45")]
    [InlineData("en", "{d, time, ::Jmm}", "01:45")]
    [InlineData("en", "{d, time, ::jjjmm}", "1:45\u202FPM")]
    [InlineData("ja", "{d, time, ::Kmm}", "午後1:45")]
    [InlineData("en", "{d, time, ::HmsSSS}", "13:45:06.789")]
    [InlineData("de", "{d, time, ::HmsSS}", "13:45:06,78")]
    [InlineData("en", "{d, time, ::mSSS}", "45:06.789")]
    [InlineData("en", "{d, time, ::Bh}", "1 in the afternoon")]
    [InlineData("en", "{d, date, ::yMMMdQQQw}", "Feb 29, 2024 (week: 9)")]
    [InlineData("en", "{d, date, ::QQQwD}", "9 ├day of year: 60┤")]
    [InlineData("en", "{d, date, ::EEEEEEd}", "29 Th")]
    [InlineData("th", "{d, date, ::yMMMM}", "กุมภาพันธ์ 2567")]
    [InlineData("fa", "{d, date, ::yMMMMd}", "۱۰ اسفند ۱۴۰۲")]
    public void A_skeleton_is_resolved_to_the_locales_pattern(
        string locale,
        string message,
        string expected
    ) => Assert.Equal(expected, Formatted.Text(locale, message, (Moment)LeapDay));

    [Theory]
    [InlineData("en", "2/29/24, 1:45\u202FPM")]
    [InlineData("de", "29.02.24, 13:45")]
    [InlineData("fa", "۱۴۰۲/۱۲/۱۰, ۱۳:۴۵")]
    public void A_moment_without_a_style_shows_the_short_one(string locale, string expected)
    {
        var messages = Declared(locale);
        Assert.Equal(expected, Formatted.Text(messages, 0, (Moment)LeapDay));
    }

    [Fact]
    public void A_date_or_a_time_alone_shows_what_it_has()
    {
        var messages = Declared("en");
        Assert.Equal("2/29/24", Formatted.Text(messages, 0, (Moment)new DateOnly(2024, 2, 29)));
        Assert.Equal("7:05\u202FAM", Formatted.Text(messages, 0, (Moment)new TimeOnly(7, 5)));
        Assert.Equal(
            "5/3/24",
            Formatted.Text("en", "{d, date, short}", (Moment)new DateOnly(2024, 5, 3))
        );
        Assert.Equal(
            "7:05:00",
            Formatted.Text("de", "{d, time,H:mm:ss}", (Moment)new TimeOnly(7, 5))
        );
    }

    [Theory]
    [InlineData("{d, time, short}", "time of day")]
    [InlineData("{d, date, ::yMdjm}", "time of day")]
    public void A_date_in_a_style_with_a_time_is_refused(string message, string lacking)
    {
        var error = Assert.Throws<ArgumentException>(() =>
            Formatted.Text("en", message, (Moment)new DateOnly(2024, 2, 29))
        );
        Assert.Contains($"has no {lacking}", error.Message);
    }

    [Fact]
    public void A_time_in_a_style_with_a_date_is_refused() =>
        Assert.Contains(
            "has no date",
            Assert
                .Throws<ArgumentException>(() =>
                    Formatted.Text("en", "{d, date}", (Moment)new TimeOnly(1, 2))
                )
                .Message
        );

    [Fact]
    public void A_style_with_a_zone_takes_a_value_with_an_offset()
    {
        var local = new DateTime(2024, 2, 29, 13, 45, 6, DateTimeKind.Unspecified);
        Assert.Throws<ArgumentException>(() =>
            Formatted.Text("en", "{d, time, long}", (Moment)local)
        );
        Assert.Equal(
            "1:45:06\u202FPM UTC",
            Formatted.Text(
                "en",
                "{d, time, long}",
                (Moment)DateTime.SpecifyKind(local, DateTimeKind.Utc)
            )
        );
        Assert.Equal("1:45\u202FPM", Formatted.Text("en", "{d, time, short}", (Moment)local));
    }

    [Theory]
    [InlineData("en-TH", "{d, time, short}", "13:45")]
    [InlineData("en-TH", "{d, time, full}", "13:45:06 Coordinated Universal Time")]
    [InlineData("en-XX", "{d, time, short}", "13:45")]
    [InlineData("de-US", "{d, time, medium}", "1:45:06\u202FPM")]
    [InlineData("ja-US", "{d, time, long}", "午後1:45:06 UTC")]
    [InlineData("zh-US", "{d, time, short}", "下午1:45")]
    [InlineData("de-DE", "{d, time, short}", "13:45")]
    [InlineData("zh-TW", "{d, time, short}", "下午1:45")]
    [InlineData("en-u-hc-h23", "{d, time, short}", "13:45")]
    [InlineData("en-GB-u-hc-h11", "{d, time, medium}", "1:45:06\u202Fpm")]
    [InlineData("de-u-rg-uszzzz", "{d, time, short}", "1:45\u202FPM")]
    public void Hours_are_those_of_the_region_where_the_data_is_of_another(
        string locale,
        string message,
        string expected
    ) =>
        Assert.Equal(
            expected,
            Formatted.Text(
                locale,
                message,
                (Moment)new DateTimeOffset(2024, 2, 29, 13, 45, 6, default)
            )
        );

    [Theory]
    [InlineData("es-DO", "MMMMdd", "29-febrero")]
    [InlineData("es", "MMMMdd", "29 de febrero")]
    [InlineData("en-ZA", "Mdd", "02/29")]
    [InlineData("en-AU", "MMMMEEEd", "Thu 29 February")]
    public void A_locales_own_pattern_for_a_skeleton_comes_before_its_parents(
        string locale,
        string skeleton,
        string expected
    ) =>
        Assert.Equal(
            expected,
            Formatted.Text(locale, $"{{d, date, ::{skeleton}}}", (Moment)new DateOnly(2024, 2, 29))
        );

    private static LocaleMessages Declared(string locale) =>
        InMemoryCatalog
            .Of(
                new() { [locale] = new() { ["a"] = "{d}" } },
                new() { ["a"] = [new ArgumentDeclaration("d", "Moment")] }
            )
            .For(locale);
}
