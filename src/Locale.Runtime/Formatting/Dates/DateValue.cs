namespace LocaleGen;

/// <summary>What a field of a pattern shows.</summary>
internal enum DateValue : byte
{
    /// <summary>Nothing: a letter that is passed over, or repeated as often as it means nothing.</summary>
    None,
    Day,
    Month,
    Year,
    Weekday,
    Hour24,
    Hour12,
    Minute,
    Second,
    HalfDay,
    Era,
    Hour11,
    Hour24FromOne,
    Fraction,
    Milliseconds,
    Quarter,
    ExtendedYear,
    RelatedYear,
    DayOfYear,
    WeekOfYear,
    WeekOfMonth,
    WeekYear,
    WeekdayInMonth,
    LocalWeekday,
    JulianDay,
    NoonOrHalfDay,
    DayPeriod,
    Zone,
}

/// <summary>Finds what a letter shows.</summary>
internal static class DateValues
{
    /// <summary>What a letter shows when it is repeated so often.</summary>
    public static DateValue Of(char letter, int count) =>
        letter switch
        {
            'G' => DateValue.Era,
            'y' or 'U' => DateValue.Year,
            'Y' => DateValue.WeekYear,
            'u' => DateValue.ExtendedYear,
            'r' => DateValue.RelatedYear,
            'Q' or 'q' => DateValue.Quarter,
            'M' or 'L' => DateValue.Month,
            'w' => DateValue.WeekOfYear,
            'W' => DateValue.WeekOfMonth,
            'd' => DateValue.Day,
            'D' => DateValue.DayOfYear,
            'F' => DateValue.WeekdayInMonth,
            'g' => DateValue.JulianDay,
            'E' => DateValue.Weekday,
            'e' or 'c' => count < 3 ? DateValue.LocalWeekday : DateValue.Weekday,
            'a' => DateValue.HalfDay,
            'b' => DateValue.NoonOrHalfDay,
            'B' => DateValue.DayPeriod,
            'h' => DateValue.Hour12,
            'H' => DateValue.Hour24,
            'K' => DateValue.Hour11,
            'k' => DateValue.Hour24FromOne,
            'm' => DateValue.Minute,
            's' => DateValue.Second,
            'S' => DateValue.Fraction,
            'A' => DateValue.Milliseconds,
            _ => DatePattern.IsZone(letter) ? DateValue.Zone : DateValue.None,
        };

    /// <summary>The number that the first name of a list stands for.</summary>
    public static int FirstNamed(DateValue value) =>
        value is DateValue.Month or DateValue.Quarter ? 1 : 0;

    /// <summary>Whether it takes a date to know it.</summary>
    public static bool NeedsDate(DateValue value) =>
        value != DateValue.None && !NeedsTime(value) && value != DateValue.Zone;

    /// <summary>Whether it takes a time of day to know it.</summary>
    public static bool NeedsTime(DateValue value) =>
        value
            is (>= DateValue.Hour24 and <= DateValue.HalfDay)
                or (>= DateValue.Hour11 and <= DateValue.Milliseconds)
                or DateValue.NoonOrHalfDay
                or DateValue.DayPeriod;
}
