using System.Globalization;

namespace LocaleGen;

/// <summary>What a date looks like depends on neither the thread's culture nor the computer, and costs no memory.</summary>
public class DateMachineTests
{
    private static readonly DateTimeOffset LeapDay = new(2024, 2, 29, 13, 45, 6, 789, default);

    [Theory]
    [InlineData("en-US")]
    [InlineData("de-DE")]
    [InlineData("ar-EG")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    public void The_threads_culture_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal(
                "29. Feb. 2024, 13:45:06,789 GMT+00:00",
                Formatted.Text("de", "{d, date,d. MMM y, HH:mm:ss,SSS OOOO}", (Moment)LeapDay)
            );
            Assert.Equal(
                "۱۰ اسفند ۱۴۰۲",
                Formatted.Text("fa", "{d, date, ::yMMMMd}", (Moment)LeapDay)
            );
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("en", "{d, date, full} {d, time, full}")]
    [InlineData("fa", "{d, date, full} {d, time, full}")]
    [InlineData("th", "{d, date,G y Q w W D F e B b S VV vvvv}")]
    public void Nothing_is_allocated(string locale, string message)
    {
        var plain = InMemoryCatalog.Single(locale, message);
        var zoned = plain.In(TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"));
        var characters = new char[512];
        var bytes = new byte[512];
        foreach (var messages in new[] { plain, zoned })
        {
            Assert.Equal(
                0,
                Allocated.By(() =>
                {
                    new Message1(messages, 0, (Moment)LeapDay).TryFormat(characters, out _);
                    new Message1(messages, 0, (Moment)LeapDay).TryFormat(bytes, out _);
                })
            );
        }
    }
}
