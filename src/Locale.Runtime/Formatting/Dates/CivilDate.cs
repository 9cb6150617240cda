using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>A day of the proleptic Gregorian calendar; year 0 is 1 BC.</summary>
/// <param name="Year">The year, which may be 0 or below.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
internal readonly record struct CivilDate(int Year, int Month, int Day)
{
    /// <summary>The days of 400 years, after which the calendar repeats.</summary>
    private const int CycleDays = 146_097;

    /// <summary>Days from March 1 of year 0 to January 1 of year 1.</summary>
    private const int DaysFromMarch = 306;

    /// <summary>The date of a day counted from January 1 of year 1, which is day 0.</summary>
    /// <remarks>
    /// Years are taken to begin in March, so that leap days are last; months then have 153 days in every five (C. Neri and
    /// L. Schneider, Euclidean affine functions and their application to calendar algorithms, 2022).
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CivilDate OfDay(int day) =>
        day >= -DaysFromMarch ? OfShifted((uint)(day + DaysFromMarch), 0) : OfDayBefore(day);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static CivilDate OfDayBefore(int day)
    {
        var shifted = day + DaysFromMarch;
        var cycle = -(int)(((uint)-shifted + CycleDays - 1) / CycleDays);
        return OfShifted((uint)(shifted - (cycle * CycleDays)), cycle * 400);
    }

    /// <param name="shifted">The day, counted from March 1 of year 0 or of a year whole cycles before it.</param>
    /// <param name="years">How many years that is away from year 0.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static CivilDate OfShifted(uint shifted, int years)
    {
        var fourfold = (4 * shifted) + 3;
        var century = fourfold / CycleDays;
        var scaled = 2_939_745UL * ((fourfold % CycleDays) | 3);
        var year = (int)((100 * century) + (uint)(scaled >> 32));
        var dayOfYear = (uint)scaled / 2_939_745 / 4;
        var month = (2141 * dayOfYear) + 197_913;
        var late = dayOfYear >= DaysFromMarch;
        return new CivilDate(
            year + years + (late ? 1 : 0),
            (int)(late ? (month >> 16) - 12 : month >> 16),
            (int)((month & 0xFFFF) / 2141) + 1
        );
    }

    /// <summary>The day, from January 1 of year 1, of a January 1.</summary>
    public static int FirstDayOf(int year)
    {
        var before = year - 1;
        return (365 * before) + Floor(before, 4) - Floor(before, 100) + Floor(before, 400);
    }

    public static bool IsLeap(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <summary>A quotient rounded down, for numbers below zero too.</summary>
    public static int Floor(int value, int by) =>
        value >= 0 ? value / by : -((by - 1 - value) / by);
}
