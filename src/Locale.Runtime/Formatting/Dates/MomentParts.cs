using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>A moment taken apart as far as it costs nothing: its day, its time of day, its offset.</summary>
internal readonly struct MomentParts
{
    private readonly ulong bits;

    private MomentParts(long ticks, ulong bits)
    {
        // Local times at the ends of the calendar may lie a day outside of it.
        Day = (int)Math.Floor((double)ticks / TimeSpan.TicksPerDay);
        TicksOfDay = ticks - (Day * TimeSpan.TicksPerDay);
        this.bits = bits;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private MomentParts(ulong ticks, ulong bits)
    {
        Day = (int)(ticks / TimeSpan.TicksPerDay);
        TicksOfDay = (long)(ticks - ((ulong)Day * TimeSpan.TicksPerDay));
        this.bits = bits;
    }

    /// <summary>The day, counted from January 1 of year 1, which is day 0.</summary>
    public int Day { get; }

    /// <summary>The time of day, in ticks of 100 ns.</summary>
    public long TicksOfDay { get; }

    public bool HasDate => (bits & Moment.HasDate) != 0;

    public bool HasTime => (bits & Moment.HasTime) != 0;

    public bool HasBoth => (~bits & (Moment.HasDate | Moment.HasTime)) == 0;

    /// <summary>Whether it has a date, a time of day and an offset, so that every pattern can show it.</summary>
    public bool HasAll => (~bits & (Moment.HasDate | Moment.HasTime | Moment.HasOffset)) == 0;

    public bool HasOffset => (bits & Moment.HasOffset) != 0;

    /// <summary>How far ahead of universal time it is.</summary>
    public int OffsetMinutes => (short)(bits >> Moment.OffsetShift);

    /// <summary>The ticks of the same moment in universal time, where it has an offset.</summary>
    public long UtcTicks =>
        (Day * TimeSpan.TicksPerDay) + TicksOfDay - (OffsetMinutes * TimeSpan.TicksPerMinute);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static MomentParts Of(in Argument moment) => new(moment.low, moment.bits);

    /// <summary>Whether a value is a moment with a date and a time of day.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool HasBothOf(in Argument value) =>
        value.reference is null && (~value.bits & (Moment.HasDate | Moment.HasTime)) == 0;

    /// <summary>The same moment at another offset.</summary>
    public MomentParts At(int offsetMinutes) =>
        new(
            UtcTicks + (offsetMinutes * TimeSpan.TicksPerMinute),
            (ulong)NumberKind.Moment
                | Moment.HasDate
                | Moment.HasTime
                | Moment.HasOffset
                | ((ulong)(ushort)(short)offsetMinutes << Moment.OffsetShift)
        );
}
