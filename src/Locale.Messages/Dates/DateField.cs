namespace LocaleGen;

/// <summary>The fields that skeletons ask for, in the order in which patterns are looked for (UTS #35, Part 4, Matching Skeletons).</summary>
internal static class DateField
{
    public const int Era = 0;
    public const int Year = 1;
    public const int Quarter = 2;
    public const int Month = 3;
    public const int WeekOfYear = 4;
    public const int WeekOfMonth = 5;
    public const int Weekday = 6;
    public const int DayOfYear = 7;
    public const int WeekdayInMonth = 8;
    public const int Day = 9;
    public const int DayPeriod = 10;
    public const int Hour = 11;
    public const int Minute = 12;
    public const int Second = 13;
    public const int Fraction = 14;
    public const int Zone = 15;

    /// <summary>How many there are.</summary>
    public const int Count = 16;
}
