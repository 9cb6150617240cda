using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>A time zone: what its clocks show, and what CLDR knows it by.</summary>
internal sealed class ZoneClock
{
    private const long HalfYear = 184 * TimeSpan.TicksPerDay;

    private static readonly ConditionalWeakTable<TimeZoneInfo, ZoneClock> Known = [];

    private readonly TimeZoneInfo zone;

    private ZoneClock(TimeZoneInfo zone)
    {
        this.zone = zone;
        Row =
            ZoneTable.Find(zone.Id)
            ?? (
                TimeZoneInfo.TryConvertWindowsIdToIanaId(zone.Id, out var iana)
                    ? ZoneTable.Find(iana)
                    : null
            );
    }

    /// <summary>What CLDR knows of it; null for a zone that somebody made.</summary>
    public ZoneRow? Row { get; }

    /// <summary>The clock of a zone, made once.</summary>
    public static ZoneClock Of(TimeZoneInfo zone) =>
        Known.GetValue(zone, added => new ZoneClock(added));

    /// <summary>A moment as the zone shows it; one without an offset stays as it is.</summary>
    public MomentParts Show(in MomentParts moment) =>
        moment.HasOffset ? moment.At(OffsetAt(moment.UtcTicks)) : moment;

    /// <summary>Whether clocks are ahead of what they show half a year before or after.</summary>
    /// <remarks>Not what the zone calls daylight time: that of Ireland is in winter, and behind.</remarks>
    public bool IsDaylight(long utcTicks) =>
        IsDaylightNear(utcTicks)
        && OffsetAt(utcTicks)
            > Math.Min(OffsetAt(utcTicks - HalfYear), OffsetAt(utcTicks + HalfYear));

    /// <summary>Whether clocks change with the season around that time.</summary>
    public bool IsDaylightNear(long utcTicks) =>
        zone.SupportsDaylightSavingTime
        && (
            zone.IsDaylightSavingTime(Utc(utcTicks))
            || zone.IsDaylightSavingTime(Utc(utcTicks - HalfYear))
            || zone.IsDaylightSavingTime(Utc(utcTicks + HalfYear))
        );

    private int OffsetAt(long utcTicks) =>
        (int)(zone.GetUtcOffset(Utc(utcTicks)).Ticks / TimeSpan.TicksPerMinute);

    private static DateTime Utc(long ticks) =>
        new(Math.Clamp(ticks, 0, DateTime.MaxValue.Ticks), DateTimeKind.Utc);
}
