using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>A date, a time of day, or both, with the offset from UTC where it is known.</summary>
/// <remarks>
/// A <see cref="DateTimeOffset"/> shows its own offset's time; a <see cref="DateTime"/> shows what it says, whatever its
/// kind, and is never converted. A value without the part that a style shows is refused by that style.
/// </remarks>
public readonly struct Moment
{
    internal const ulong HasDate = 1UL << 8;
    internal const ulong HasTime = 1UL << 9;
    internal const ulong HasOffset = 1UL << 10;
    internal const int OffsetShift = 16;

    internal readonly Argument argument;

    private Moment(long ticks, ulong parts) =>
        argument = new Argument(null, (ulong)ticks, (ulong)NumberKind.Moment | parts);

    /// <summary>A date and time with its offset from UTC.</summary>
    public static implicit operator Moment(DateTimeOffset value) =>
        new(
            value.Ticks,
            HasDate
                | HasTime
                | HasOffset
                | ((ulong)(ushort)(short)value.TotalOffsetMinutes << OffsetShift)
        );

    /// <summary>A date and time; with offset zero where its kind is UTC, else without an offset.</summary>
    public static implicit operator Moment(DateTime value) =>
        new(value.Ticks, HasDate | HasTime | (value.Kind == DateTimeKind.Utc ? HasOffset : 0));

    /// <summary>A date.</summary>
    public static implicit operator Moment(DateOnly value) =>
        new(value.ToDateTime(TimeOnly.MinValue).Ticks, HasDate);

    /// <summary>A time of day.</summary>
    public static implicit operator Moment(TimeOnly value) => new(value.Ticks, HasTime);
}
