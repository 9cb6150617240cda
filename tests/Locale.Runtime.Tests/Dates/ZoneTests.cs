namespace LocaleGen;

public class ZoneTests
{
    private static readonly TimeZoneInfo NewYork = TimeZoneInfo.FindSystemTimeZoneById(
        "America/New_York"
    );

    [Theory]
    [InlineData("en", "America/New_York", "2024-01-15T12:00:00Z", "z", "EST")]
    [InlineData("en", "America/New_York", "2024-01-15T12:00:00Z", "zzzz", "Eastern Standard Time")]
    [InlineData("en", "America/New_York", "2024-01-15T12:00:00Z", "v", "ET")]
    [InlineData("en", "America/New_York", "2024-01-15T12:00:00Z", "vvvv", "Eastern Time")]
    [InlineData("en", "America/New_York", "2024-07-15T12:00:00Z", "z", "EDT")]
    [InlineData("en", "America/New_York", "2024-07-15T12:00:00Z", "zzzz", "Eastern Daylight Time")]
    [InlineData("en", "America/New_York", "2024-07-15T12:00:00Z", "v", "ET")]
    [InlineData("en", "America/New_York", "2024-07-15T12:00:00Z", "vvvv", "Eastern Time")]
    [InlineData("en", "Europe/Berlin", "2024-01-15T12:00:00Z", "z", "GMT+1")]
    [InlineData(
        "en",
        "Europe/Berlin",
        "2024-01-15T12:00:00Z",
        "zzzz",
        "Central European Standard Time"
    )]
    [InlineData("en", "Europe/Berlin", "2024-07-15T12:00:00Z", "z", "GMT+2")]
    [InlineData(
        "en",
        "Europe/Berlin",
        "2024-07-15T12:00:00Z",
        "zzzz",
        "Central European Summer Time"
    )]
    [InlineData("en", "Asia/Kolkata", "2024-01-15T12:00:00Z", "z", "GMT+5:30")]
    [InlineData("en", "Asia/Kolkata", "2024-01-15T12:00:00Z", "zzzz", "India Standard Time")]
    [InlineData("en", "Asia/Kolkata", "2024-07-15T12:00:00Z", "z", "GMT+5:30")]
    [InlineData("en", "Asia/Kolkata", "2024-07-15T12:00:00Z", "zzzz", "India Standard Time")]
    [InlineData("en", "Europe/London", "2024-01-15T12:00:00Z", "z", "GMT")]
    [InlineData("en", "Europe/London", "2024-01-15T12:00:00Z", "zzzz", "Greenwich Mean Time")]
    [InlineData("en", "Europe/London", "2024-07-15T12:00:00Z", "z", "GMT+1")]
    [InlineData("en", "Europe/London", "2024-07-15T12:00:00Z", "zzzz", "British Summer Time")]
    [InlineData("en", "Europe/Dublin", "2024-01-15T12:00:00Z", "z", "GMT")]
    [InlineData("en", "Europe/Dublin", "2024-01-15T12:00:00Z", "zzzz", "Greenwich Mean Time")]
    [InlineData("en", "Europe/Dublin", "2024-07-15T12:00:00Z", "z", "GMT+1")]
    [InlineData("en", "Europe/Dublin", "2024-07-15T12:00:00Z", "zzzz", "Irish Standard Time")]
    [InlineData("en", "Asia/Tokyo", "2024-01-15T12:00:00Z", "z", "GMT+9")]
    [InlineData("en", "Asia/Tokyo", "2024-01-15T12:00:00Z", "zzzz", "Japan Standard Time")]
    [InlineData("en", "Asia/Tokyo", "2024-07-15T12:00:00Z", "z", "GMT+9")]
    [InlineData("en", "Asia/Tokyo", "2024-07-15T12:00:00Z", "zzzz", "Japan Standard Time")]
    [InlineData("de", "America/New_York", "2024-01-15T12:00:00Z", "z", "GMT-5")]
    [InlineData(
        "de",
        "America/New_York",
        "2024-01-15T12:00:00Z",
        "zzzz",
        "Nordamerikanische Ostküsten-Normalzeit"
    )]
    [InlineData("de", "America/New_York", "2024-01-15T12:00:00Z", "v", "New York (Ortszeit)")]
    [InlineData(
        "de",
        "America/New_York",
        "2024-01-15T12:00:00Z",
        "vvvv",
        "Nordamerikanische Ostküstenzeit"
    )]
    [InlineData("de", "America/New_York", "2024-07-15T12:00:00Z", "z", "GMT-4")]
    [InlineData(
        "de",
        "America/New_York",
        "2024-07-15T12:00:00Z",
        "zzzz",
        "Nordamerikanische Ostküsten-Sommerzeit"
    )]
    [InlineData("de", "America/New_York", "2024-07-15T12:00:00Z", "v", "New York (Ortszeit)")]
    [InlineData(
        "de",
        "America/New_York",
        "2024-07-15T12:00:00Z",
        "vvvv",
        "Nordamerikanische Ostküstenzeit"
    )]
    [InlineData("de", "Europe/Berlin", "2024-01-15T12:00:00Z", "z", "MEZ")]
    [InlineData(
        "de",
        "Europe/Berlin",
        "2024-01-15T12:00:00Z",
        "zzzz",
        "Mitteleuropäische Normalzeit"
    )]
    [InlineData("de", "Europe/Berlin", "2024-07-15T12:00:00Z", "z", "MESZ")]
    [InlineData(
        "de",
        "Europe/Berlin",
        "2024-07-15T12:00:00Z",
        "zzzz",
        "Mitteleuropäische Sommerzeit"
    )]
    [InlineData("de", "Asia/Kolkata", "2024-01-15T12:00:00Z", "z", "GMT+5:30")]
    [InlineData("de", "Asia/Kolkata", "2024-01-15T12:00:00Z", "zzzz", "Indische Normalzeit")]
    [InlineData("de", "Asia/Kolkata", "2024-07-15T12:00:00Z", "z", "GMT+5:30")]
    [InlineData("de", "Asia/Kolkata", "2024-07-15T12:00:00Z", "zzzz", "Indische Normalzeit")]
    [InlineData("de", "Europe/London", "2024-01-15T12:00:00Z", "z", "GMT+0")]
    [InlineData("de", "Europe/London", "2024-01-15T12:00:00Z", "zzzz", "Mittlere Greenwich-Zeit")]
    [InlineData("de", "Europe/London", "2024-07-15T12:00:00Z", "z", "GMT+1")]
    [InlineData("de", "Europe/London", "2024-07-15T12:00:00Z", "zzzz", "Britische Sommerzeit")]
    [InlineData("de", "Europe/Dublin", "2024-01-15T12:00:00Z", "z", "GMT+0")]
    [InlineData("de", "Europe/Dublin", "2024-01-15T12:00:00Z", "zzzz", "Mittlere Greenwich-Zeit")]
    [InlineData("de", "Europe/Dublin", "2024-07-15T12:00:00Z", "z", "GMT+1")]
    [InlineData("de", "Europe/Dublin", "2024-07-15T12:00:00Z", "zzzz", "Irische Sommerzeit")]
    [InlineData("de", "Asia/Tokyo", "2024-01-15T12:00:00Z", "z", "GMT+9")]
    [InlineData("de", "Asia/Tokyo", "2024-01-15T12:00:00Z", "zzzz", "Japanische Normalzeit")]
    [InlineData("de", "Asia/Tokyo", "2024-07-15T12:00:00Z", "z", "GMT+9")]
    [InlineData("de", "Asia/Tokyo", "2024-07-15T12:00:00Z", "zzzz", "Japanische Normalzeit")]
    [InlineData("ja", "America/New_York", "2024-01-15T12:00:00Z", "z", "GMT-5")]
    [InlineData("ja", "America/New_York", "2024-01-15T12:00:00Z", "zzzz", "米国東部標準時")]
    [InlineData("ja", "America/New_York", "2024-01-15T12:00:00Z", "v", "ニューヨーク時間")]
    [InlineData("ja", "America/New_York", "2024-01-15T12:00:00Z", "vvvv", "米国東部時間")]
    [InlineData("ja", "America/New_York", "2024-07-15T12:00:00Z", "z", "GMT-4")]
    [InlineData("ja", "America/New_York", "2024-07-15T12:00:00Z", "zzzz", "米国東部夏時間")]
    [InlineData("ja", "America/New_York", "2024-07-15T12:00:00Z", "v", "ニューヨーク時間")]
    [InlineData("ja", "America/New_York", "2024-07-15T12:00:00Z", "vvvv", "米国東部時間")]
    [InlineData("ja", "Europe/Berlin", "2024-01-15T12:00:00Z", "z", "GMT+1")]
    [InlineData("ja", "Europe/Berlin", "2024-01-15T12:00:00Z", "zzzz", "中央ヨーロッパ標準時")]
    [InlineData("ja", "Europe/Berlin", "2024-07-15T12:00:00Z", "z", "GMT+2")]
    [InlineData("ja", "Europe/Berlin", "2024-07-15T12:00:00Z", "zzzz", "中央ヨーロッパ夏時間")]
    [InlineData("ja", "Asia/Kolkata", "2024-01-15T12:00:00Z", "z", "GMT+5:30")]
    [InlineData("ja", "Asia/Kolkata", "2024-01-15T12:00:00Z", "zzzz", "インド標準時")]
    [InlineData("ja", "Asia/Kolkata", "2024-07-15T12:00:00Z", "z", "GMT+5:30")]
    [InlineData("ja", "Asia/Kolkata", "2024-07-15T12:00:00Z", "zzzz", "インド標準時")]
    [InlineData("ja", "Europe/London", "2024-01-15T12:00:00Z", "z", "GMT+0")]
    [InlineData("ja", "Europe/London", "2024-01-15T12:00:00Z", "zzzz", "グリニッジ標準時")]
    [InlineData("ja", "Europe/London", "2024-07-15T12:00:00Z", "z", "GMT+1")]
    [InlineData("ja", "Europe/London", "2024-07-15T12:00:00Z", "zzzz", "英国夏時間")]
    [InlineData("ja", "Europe/Dublin", "2024-01-15T12:00:00Z", "z", "GMT+0")]
    [InlineData("ja", "Europe/Dublin", "2024-01-15T12:00:00Z", "zzzz", "グリニッジ標準時")]
    [InlineData("ja", "Europe/Dublin", "2024-07-15T12:00:00Z", "z", "GMT+1")]
    [InlineData("ja", "Europe/Dublin", "2024-07-15T12:00:00Z", "zzzz", "アイルランド標準時")]
    [InlineData("ja", "Asia/Tokyo", "2024-01-15T12:00:00Z", "z", "JST")]
    [InlineData("ja", "Asia/Tokyo", "2024-01-15T12:00:00Z", "zzzz", "日本標準時")]
    [InlineData("ja", "Asia/Tokyo", "2024-07-15T12:00:00Z", "z", "JST")]
    [InlineData("ja", "Asia/Tokyo", "2024-07-15T12:00:00Z", "zzzz", "日本標準時")]
    public void A_zone_has_the_names_of_ICU(
        string locale,
        string zone,
        string time,
        string pattern,
        string expected
    ) =>
        Assert.Equal(
            expected,
            Text(locale, $"{{d, date,{pattern}}}", zone, DateTimeOffset.Parse(time, null))
        );

    [Theory]
    [InlineData("en", "Europe/Berlin", "VVVV", "Germany Time")]
    [InlineData("en", "Europe/Busingen", "VVVV", "Büsingen Time")]
    [InlineData("en", "America/Chicago", "VVVV", "Chicago Time")]
    [InlineData("de", "Europe/Paris", "VVVV", "Frankreich (Ortszeit)")]
    [InlineData("de", "Asia/Shanghai", "v", "China (Ortszeit)")]
    [InlineData("en", "Etc/UTC", "VVV|VVVV", "Unknown Location|GMT+00:00")]
    [InlineData("en", "Etc/UTC", "z|zzzz", "UTC|Coordinated Universal Time")]
    [InlineData("en", "Etc/UTC", "v|vvvv", "GMT+0|GMT+00:00")]
    [InlineData("en", "Europe/Kyiv", "VV", "Europe/Kyiv")]
    public void A_place_is_the_country_where_that_says_which_zone(
        string locale,
        string zone,
        string pattern,
        string expected
    ) =>
        Assert.Equal(
            expected,
            Text(locale, $"{{d, date,{pattern}}}", zone, new(2024, 1, 15, 12, 0, 0, default))
        );

    [Theory]
    [InlineData("es-MX", "America/Chicago", "hora central (Estados Unidos)")]
    [InlineData("es-MX", "America/Mexico_City", "hora estándar central")]
    [InlineData("en", "America/Chicago", "Central Time")]
    public void A_name_that_would_mislead_the_reader_has_its_place_behind_it(
        string locale,
        string zone,
        string expected
    ) =>
        Assert.Equal(
            expected,
            Text(locale, "{d, date,vvvv}", zone, new(2024, 7, 15, 12, 0, 0, default))
        );

    [Theory]
    [InlineData("en", "2024-10-28T12:00:00Z", "America/New_York", "Eastern Daylight Time")]
    [InlineData("en", "2024-10-28T12:00:00Z", "Africa/Casablanca", "GMT+01:00")]
    [InlineData("en", "2005-07-01T12:00:00Z", "America/Havana", "Cuba Daylight Time")]
    [InlineData(
        "en",
        "2024-12-31T12:00:00Z",
        "Australia/Sydney",
        "Australian Eastern Daylight Time"
    )]
    [InlineData("en", "2024-10-20T12:00:00Z", "Europe/Dublin", "Irish Standard Time")]
    public void Daylight_time_lasts_to_its_end(
        string locale,
        string time,
        string zone,
        string expected
    ) =>
        Assert.Equal(
            expected,
            Text(locale, "{d, date,zzzz}", zone, DateTimeOffset.Parse(time, null))
        );

    [Theory]
    [InlineData("{d, time, short}", "9:45\u202FAM")]
    [InlineData("{d, time, full}", "9:45:06\u202FAM Eastern Daylight Time")]
    [InlineData("{d, date,VV V VVV VVVV}", "America/New_York usnyc New York New York Time")]
    [InlineData("{d, date,Z XXX O}", "-0400 -04:00 GMT-4")]
    public void An_instant_is_shown_in_the_zone(string message, string expected) =>
        Assert.Equal(
            expected,
            Text("en", message, NewYork.Id, new DateTimeOffset(2024, 7, 1, 13, 45, 6, default))
        );

    [Fact]
    public void A_value_without_an_offset_is_never_converted()
    {
        var messages = InMemoryCatalog.Single("en", "{d, time, short}").In(NewYork);
        Assert.Equal(
            "1:45\u202FPM",
            Formatted.Text(messages, 0, (Moment)new DateTime(2024, 7, 1, 13, 45, 6))
        );
        Assert.Equal("1:45\u202FPM", Formatted.Text(messages, 0, (Moment)new TimeOnly(13, 45)));
    }

    [Fact]
    public void A_Windows_id_names_the_same_zone()
    {
        var windows = TimeZoneInfo.CreateCustomTimeZone(
            "Tokyo Standard Time",
            TimeSpan.FromHours(9),
            null,
            null
        );
        var messages = InMemoryCatalog.Single("en", "{d, date,HH VV zzzz}").In(windows);
        Assert.Equal(
            "22 Asia/Tokyo Japan Standard Time",
            Formatted.Text(messages, 0, (Moment)new DateTimeOffset(2024, 7, 1, 13, 0, 0, default))
        );
    }

    [Fact]
    public void A_zone_that_nobody_knows_shows_its_offset()
    {
        var own = TimeZoneInfo.CreateCustomTimeZone("Ours", TimeSpan.FromMinutes(-150), "", "");
        var messages = InMemoryCatalog.Single("en", "{d, date,HH:mm z}").In(own);
        Assert.Equal(
            "11:15 GMT-2:30",
            Formatted.Text(messages, 0, (Moment)new DateTimeOffset(2024, 7, 1, 13, 45, 0, default))
        );
    }

    [Fact]
    public void The_messages_of_a_zone_are_made_once()
    {
        var messages = InMemoryCatalog.Single("en", "{d, time, short}");
        Assert.Same(messages.In(NewYork), messages.In(NewYork));
        Assert.NotSame(messages, messages.In(NewYork));
        Assert.Throws<ArgumentNullException>(() => messages.In(null!));
    }

    [Fact]
    public void The_ends_of_the_calendar_do_not_stop_a_zone() =>
        Assert.Equal(
            "1 BC 12/31",
            Text("en", "{d, date,y G M/d}", NewYork.Id, DateTimeOffset.MinValue)
        );

    private static string Text(string locale, string message, string zone, DateTimeOffset value) =>
        Formatted.Text(
            InMemoryCatalog.Single(locale, message).In(TimeZoneInfo.FindSystemTimeZoneById(zone)),
            0,
            (Moment)value
        );
}
