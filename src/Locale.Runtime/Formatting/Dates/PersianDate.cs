namespace LocaleGen;

/// <summary>A day of the Persian calendar by its 33-year rule, with the years that astronomy moves.</summary>
/// <param name="Year">The year, which is 0 or below before 622.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
internal readonly record struct PersianDate(int Year, int Month, int Day)
{
    /// <summary>March 19, 622 in the proleptic Gregorian calendar less one day, counted from January 1 of year 1.</summary>
    private const int Epoch = 226_894;

    /// <summary>Years of which the rule says leap and the sun says not; the year behind each is leap instead.</summary>
    private static readonly short[] Corrections =
    [
        1502,
        1601,
        1634,
        1667,
        1700,
        1733,
        1766,
        1799,
        1832,
        1865,
        1898,
        1931,
        1964,
        1997,
        2030,
        2059,
        2063,
        2096,
        2129,
        2158,
        2162,
        2191,
        2195,
        2224,
        2228,
        2257,
        2261,
        2290,
        2294,
        2323,
        2327,
        2356,
        2360,
        2389,
        2393,
        2422,
        2426,
        2455,
        2459,
        2488,
        2492,
        2521,
        2525,
        2554,
        2558,
        2587,
        2591,
        2620,
        2624,
        2653,
        2657,
        2686,
        2690,
        2719,
        2723,
        2748,
        2752,
        2756,
        2781,
        2785,
        2789,
        2818,
        2822,
        2847,
        2851,
        2855,
        2880,
        2884,
        2888,
        2913,
        2917,
        2921,
        2946,
        2950,
        2954,
        2979,
        2983,
        2987,
    ];

    public static PersianDate OfDay(int day)
    {
        var since = day - Epoch;
        var year = 1 + CivilDate.Floor((33 * since) + 3, 12_053);
        var dayOfYear = since - FirstOf(year);
        if (dayOfYear == 365 && Array.BinarySearch(Corrections, (short)year) >= 0)
        {
            year++;
            dayOfYear = 0;
        }

        var month = dayOfYear < 216 ? dayOfYear / 31 : (dayOfYear - 6) / 30;
        var before = month <= 6 ? 31 * month : (30 * month) + 6;
        return new PersianDate(year, month + 1, dayOfYear - before + 1);
    }

    /// <summary>The day, from January 1 of year 1, that a year begins with.</summary>
    public static int FirstDayOf(int year) => Epoch + FirstOf(year);

    private static int FirstOf(int year)
    {
        var first = (365 * (year - 1)) + CivilDate.Floor((8 * year) + 21, 33);
        return Array.BinarySearch(Corrections, (short)(year - 1)) >= 0 ? first - 1 : first;
    }
}
