using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>A day in one of the calendars.</summary>
internal readonly struct CalendarDate
{
    private const int Persian = 2;
    private const int BuddhistYears = 543;
    private const int PersianYears = 622;

    /// <summary>The Julian day number of January 1 of year 1.</summary>
    private const int JulianDayOfFirst = 1_721_426;

    private readonly int calendar;
    private readonly int number;

    /// <summary>The year as the calendar's dates are reckoned, which may be 0 or below.</summary>
    private readonly int extended;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public CalendarDate(int day, int calendar)
    {
        number = day;
        this.calendar = calendar;
        // By their properties: deconstruction would take them through memory.
        if (calendar == Persian)
        {
            var date = PersianDate.OfDay(day);
            (extended, Month, Day) = (date.Year, date.Month, date.Day);
        }
        else
        {
            var date = CivilDate.OfDay(day);
            (extended, Month, Day) = (date.Year, date.Month, date.Day);
        }
    }

    public int Day { get; }

    public int Month { get; }

    /// <summary>The year of the era.</summary>
    public int Year =>
        calendar switch
        {
            0 => extended > 0 ? extended : 1 - extended,
            Persian => extended,
            _ => extended + BuddhistYears,
        };

    /// <summary>0 is the first era; only the Gregorian calendar has two.</summary>
    public int Era => calendar == 0 && extended > 0 ? 1 : 0;

    /// <summary>0 is Sunday.</summary>
    public int Weekday => (int)((uint)(number + (7 * 1_000_000) + 1) % 7);

    /// <summary>A value that is asked for more rarely.</summary>
    /// <param name="value">The value.</param>
    /// <param name="week">How weeks are counted.</param>
    public int Get(DateValue value, WeekRule week) =>
        value switch
        {
            DateValue.Quarter => ((Month - 1) / 3) + 1,
            DateValue.ExtendedYear => extended,
            DateValue.RelatedYear => calendar == Persian ? extended + PersianYears : extended,
            DateValue.DayOfYear => DayOfYear,
            DateValue.WeekdayInMonth => ((Day - 1) / 7) + 1,
            DateValue.LocalWeekday => week.LocalWeekday(Weekday),
            DateValue.JulianDay => number + JulianDayOfFirst,
            DateValue.WeekOfMonth => week.WeekOf(Day, Day, Weekday),
            DateValue.WeekOfYear => WeekOfYear(week, out _),
            DateValue.WeekYear => WeekOfYear(week, out var year) < 0 ? 0 : year,
            _ => 0,
        };

    private int DayOfYear => number - FirstDayOf(extended) + 1;

    private int WeekOfYear(WeekRule rule, out int year)
    {
        year = extended;
        var dayOfYear = DayOfYear;
        var week = rule.WeekOf(dayOfYear, dayOfYear, Weekday);
        if (week == 0)
        {
            year--;
            dayOfYear += LengthOf(year);
            return rule.WeekOf(dayOfYear, dayOfYear, Weekday);
        }

        var length = LengthOf(year);
        if (rule.BelongsToNext(dayOfYear, length, Weekday))
        {
            year++;
            return 1;
        }

        return week;
    }

    private int LengthOf(int year) => FirstDayOf(year + 1) - FirstDayOf(year);

    private int FirstDayOf(int year) =>
        calendar == Persian ? PersianDate.FirstDayOf(year) : CivilDate.FirstDayOf(year);
}

/// <summary>How weeks are counted (UTS #35, Part 4, Week Data).</summary>
/// <param name="FirstDay">The day that weeks begin with; 0 is Sunday.</param>
/// <param name="MinimalDays">How many days in a year or month make a week its first one.</param>
internal readonly record struct WeekRule(int FirstDay, int MinimalDays)
{
    /// <summary>1 on the day that weeks begin with.</summary>
    public int LocalWeekday(int weekday) => ((weekday - FirstDay + 7) % 7) + 1;

    /// <summary>The number of a day's week in a year or month; 0 where it still belongs to the one before.</summary>
    /// <param name="day">The day of the year or month.</param>
    /// <param name="known">A day of which the weekday is known.</param>
    /// <param name="weekday">That weekday.</param>
    public int WeekOf(int day, int known, int weekday)
    {
        var start = (((weekday - FirstDay - known + 1) % 7) + 7) % 7;
        var week = (day + start - 1) / 7;
        return 7 - start >= MinimalDays ? week + 1 : week;
    }

    /// <summary>Whether a day at the end of a year is in the first week of the next.</summary>
    public bool BelongsToNext(int dayOfYear, int length, int weekday)
    {
        if (dayOfYear < length - 5)
        {
            return false;
        }

        var place = LocalWeekday(weekday) - 1;
        var last = (place + length - dayOfYear) % 7;
        return 6 - last >= MinimalDays && dayOfYear + 7 - place > length;
    }
}
