using FsCheck;
using FsCheck.Fluent;

namespace LocaleGen;

/// <summary>A moment is written by a short path that a date or a time alone is not: both say the same.</summary>
public class DateShortPathTests
{
    private static readonly string[] Locales =
    [
        "en",
        "de",
        "pl",
        "ja",
        "th",
        "fa",
        "ar",
        "ar-EG",
        "en-u-ca-persian",
        "en-u-ca-buddhist",
        "haw",
    ];

    private static readonly string[] DateStyles =
    [
        "short",
        "medium",
        "long",
        "full",
        "dd.MM.yyyy",
        "yy-M-d",
        "EEEE",
        "MMMdd y''MM",
        "d",
    ];

    private static readonly string[] TimeStyles =
    [
        "short",
        "medium",
        "HH:mm",
        "h 'o''clock' a",
        "s",
    ];

    [Fact]
    public void A_date_with_a_time_shows_as_the_date_alone() =>
        Prop.ForAll(
                Gen.Elements(Locales).ToArbitrary(),
                Gen.Elements(DateStyles).ToArbitrary(),
                Moments(),
                (locale, style, moment) =>
                    AssertSame(locale, $"date, {style}", moment, DateOnly.FromDateTime(moment))
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_time_with_a_date_shows_as_the_time_alone() =>
        Prop.ForAll(
                Gen.Elements(Locales).ToArbitrary(),
                Gen.Elements(TimeStyles).ToArbitrary(),
                Moments(),
                (locale, style, moment) =>
                    AssertSame(locale, $"time, {style}", moment, TimeOnly.FromDateTime(moment))
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("de", "{d, date, long}", 1, 1, 1, "1. Januar 1")]
    [InlineData("de", "{d, date, medium}", 999, 12, 31, "31.12.999")]
    [InlineData("de", "{d, date, medium}", 1000, 1, 1, "01.01.1000")]
    [InlineData("de", "{d, date, long}", 9999, 12, 31, "31. Dezember 9999")]
    [InlineData("th", "{d, date, long}", 9999, 12, 31, "31 ธันวาคม 10542")]
    public void A_year_without_four_digits_is_written_too(
        string locale,
        string message,
        int year,
        int month,
        int day,
        string expected
    ) =>
        Assert.Equal(
            expected,
            Formatted.Text(locale, message, (Moment)new DateTime(year, month, day))
        );

    private static Arbitrary<DateTime> Moments() =>
        (
            from far in Gen.Choose(0, 3)
            from day in Gen.Choose(0, far == 0 ? 3_652_058 : 100_000)
            from second in Gen.Choose(0, 86_399)
            select new DateTime(far == 0 ? 1 : 1850, 1, 1).AddDays(day).AddSeconds(second)
        ).ToArbitrary();

    private static void AssertSame(string locale, string use, DateTime both, Moment alone)
    {
        var expected = Formatted.Text(locale, $"{{d, {use}}}", alone);
        Assert.Equal(expected, Formatted.Text(locale, $"{{d, {use}}}", (Moment)both));
        Assert.Equal(
            $"ä {expected} (漢)",
            Formatted.Text(locale, $"ä {{d, {use}}} (漢)", (Moment)both)
        );
        Assert.Equal(
            $"{expected}, {expected}.",
            Formatted.Text(locale, $"{{d, {use}}}, {{d, {use}}}.", (Moment)both)
        );
    }
}
