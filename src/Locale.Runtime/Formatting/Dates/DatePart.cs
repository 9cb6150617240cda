using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>What fields on a short path show: each a number that is never negative there, with its place in <see cref="DateParts"/>.</summary>
internal enum DatePart : byte
{
    Day,
    Month,
    Weekday,

    /// <summary>The first two digits of a year of four.</summary>
    Century,

    /// <summary>The last two.</summary>
    YearOfCentury,
    Hour24,
    Hour12,
    Minute,
    Second,
    HalfDay,
}

/// <summary>The numbers that fields show, worked out together, so that a field is written without asking what it is.</summary>
/// <remarks>Parts that nobody needs are left as the memory was.</remarks>
[InlineArray(10)]
internal struct DateParts
{
    private uint first;

    /// <summary>Works out the time of day.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SetTime(long ticksOfDay)
    {
        var seconds = (uint)((ulong)ticksOfDay / TimeSpan.TicksPerSecond);
        var minutes = seconds / 60;
        var hour = minutes / 60;
        Set(DatePart.Second, seconds - (minutes * 60));
        Set(DatePart.Minute, minutes - (hour * 60));
        Set(DatePart.Hour24, hour);
        Set(DatePart.Hour12, ((hour + 11) % 12) + 1);
        Set(DatePart.HalfDay, hour < 12 ? 0u : 1);
    }

    /// <summary>Works out the date; false where its year has not four digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TrySetDate(int day, int calendar)
    {
        var date = new CalendarDate(day, calendar);
        var year = (uint)date.Year;
        var century = year / 100;
        Set(DatePart.Day, (uint)date.Day);
        Set(DatePart.Month, (uint)date.Month);
        Set(DatePart.Weekday, (uint)date.Weekday);
        Set(DatePart.Century, century);
        Set(DatePart.YearOfCentury, year - (century * 100));
        return century is >= 10 and <= 99;
    }

    /// <summary>A part that was worked out.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly uint Get(DatePart part) =>
        Unsafe.Add(ref Unsafe.AsRef(in first), (nint)(uint)part);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Set(DatePart part, uint value) => Unsafe.Add(ref first, (nint)(uint)part) = value;
}
