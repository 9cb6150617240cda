using System.Globalization;

namespace LocaleGen;

public class DateCalendarTests
{
    private const int Days = 3_652_059;

    private static readonly GregorianCalendar Gregorian = new();

    [Fact]
    public void Days_are_those_of_the_Gregorian_calendar_from_the_first_to_the_last()
    {
        for (var day = 0; day < Days; day += 1 + (day % 3))
        {
            var date = new DateTime(day * TimeSpan.TicksPerDay);
            var found = CivilDate.OfDay(day);
            if ((found.Year, found.Month, found.Day) != (date.Year, date.Month, date.Day))
            {
                Assert.Fail($"{found} is not {date}");
            }
        }
    }

    [Theory]
    [InlineData(-1, 0, 12, 31)]
    [InlineData(-366, 0, 1, 1)]
    [InlineData(-367, -1, 12, 31)]
    public void The_day_before_the_first_is_of_the_year_1_BC(
        int day,
        int year,
        int month,
        int of
    ) => Assert.Equal(new CivilDate(year, month, of), CivilDate.OfDay(day));

    [Fact]
    public void Weeks_are_those_of_ISO_8601_where_they_begin_on_Monday()
    {
        var rule = new WeekRule(1, 4);
        for (var day = 0; day < Days; day += 11)
        {
            var date = new DateTime(day * TimeSpan.TicksPerDay);
            var found = new CalendarDate(day, 0);
            Assert.Equal((int)date.DayOfWeek, found.Weekday);
            Assert.Equal(date.DayOfYear, found.Get(DateValue.DayOfYear, rule));
            Assert.Equal(ISOWeek.GetWeekOfYear(date), found.Get(DateValue.WeekOfYear, rule));
            if (date.Year > 1)
            {
                Assert.Equal(ISOWeek.GetYear(date), found.Get(DateValue.WeekYear, rule));
            }
        }
    }

    [Fact]
    public void Weeks_from_Sunday_are_those_of_the_Gregorian_calendar_within_a_year()
    {
        var rule = new WeekRule(0, 1);
        for (var day = 0; day < Days; day += 13)
        {
            var date = new DateTime(day * TimeSpan.TicksPerDay);
            var week = new CalendarDate(day, 0).Get(DateValue.WeekOfYear, rule);
            var expected = Gregorian.GetWeekOfYear(
                date,
                CalendarWeekRule.FirstDay,
                DayOfWeek.Sunday
            );
            Assert.True(
                week == expected || (week == 1 && date is { Month: 12, Day: > 25 }),
                $"{date:O}"
            );
        }
    }

    [Fact]
    public void Persian_dates_of_our_time_are_those_of_NET()
    {
        var persian = new PersianCalendar();
        var first = (int)(new DateTime(1800, 1, 1).Ticks / TimeSpan.TicksPerDay);
        var last = (int)(new DateTime(2100, 1, 1).Ticks / TimeSpan.TicksPerDay);
        for (var day = first; day < last; day++)
        {
            var date = new DateTime(day * TimeSpan.TicksPerDay);
            var found = PersianDate.OfDay(day);
            Assert.Equal(
                (persian.GetYear(date), persian.GetMonth(date), persian.GetDayOfMonth(date)),
                (found.Year, found.Month, found.Day)
            );
        }
    }

    [Fact]
    public void Persian_years_follow_each_other_without_a_gap()
    {
        for (var year = -600; year < 9000; year++)
        {
            var first = PersianDate.FirstDayOf(year);
            Assert.Equal(new PersianDate(year, 1, 1), PersianDate.OfDay(first));
            Assert.InRange(PersianDate.FirstDayOf(year + 1) - first, 365, 366);
        }
    }

    [Fact]
    public void Buddhist_years_are_543_ahead() =>
        Assert.Equal(
            "2567",
            Formatted.Text("th", "{d, date,y}", (Moment)new DateOnly(2024, 2, 29))
        );
}
