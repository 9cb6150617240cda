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
        Row = ZoneTable.Find(zone.Id);
        // Only Windows has spaces in its ids.
        Id = Row is not null && zone.Id.Contains(' ') ? Row.Id : zone.Id;
        if (Row is null && TimeZoneInfo.TryConvertWindowsIdToIanaId(zone.Id, out var iana))
        {
            (Row, Id) = (ZoneTable.Find(iana), iana);
        }
    }

    /// <summary>Its IANA id, as it was asked for.</summary>
    public string Id { get; }

    /// <summary>What CLDR knows of it; null for a zone that somebody made.</summary>
    public ZoneRow? Row { get; }

    /// <summary>The clock of a zone, made once.</summary>
    public static ZoneClock Of(TimeZoneInfo zone) =>
        Known.GetValue(zone, added => new ZoneClock(added));

    /// <summary>A moment as the zone shows it; one without an offset stays as it is.</summary>
    public MomentParts Show(in MomentParts moment) =>
        moment.HasOffset ? moment.At(OffsetAt(moment.UtcTicks)) : moment;

    /// <summary>Whether clocks are ahead of what they show in the other season.</summary>
    /// <remarks>
    /// Not only what the zone calls daylight time: that of Ireland is in winter, and behind. Standard time lasts over three months
    /// everywhere; a year and more of daylight time, as in Cuba, is what the zone calls so.
    /// </remarks>
    public bool IsDaylight(long utcTicks)
    {
        if (!IsDaylightNear(utcTicks))
        {
            return false;
        }

        var offset = OffsetAt(utcTicks);
        return (
                zone.IsDaylightSavingTime(Utc(utcTicks))
                && offset > zone.BaseUtcOffset.Ticks / TimeSpan.TicksPerMinute
            )
            || offset > OffsetAt(utcTicks - (HalfYear / 2))
            || offset > OffsetAt(utcTicks + (HalfYear / 2))
            || offset > OffsetAt(utcTicks - HalfYear)
            || offset > OffsetAt(utcTicks + HalfYear);
    }

    /// <summary>Whether clocks change with the season around that time.</summary>
    public bool IsDaylightNear(long utcTicks) =>
        zone.SupportsDaylightSavingTime
        && (
            zone.IsDaylightSavingTime(Utc(utcTicks))
            || zone.IsDaylightSavingTime(Utc(utcTicks - HalfYear))
            || zone.IsDaylightSavingTime(Utc(utcTicks + HalfYear))
            || zone.IsDaylightSavingTime(Utc(utcTicks - (HalfYear / 2)))
            || zone.IsDaylightSavingTime(Utc(utcTicks + (HalfYear / 2)))
        );

    /// <summary>Whether the clocks of another zone show the same where they show what they do at that time.</summary>
    public bool Shows(ZoneClock other, long utcTicks)
    {
        var offset = other.OffsetAt(utcTicks);
        var ticks = Math.Clamp(
            utcTicks + (offset * TimeSpan.TicksPerMinute),
            0,
            DateTime.MaxValue.Ticks
        );
        var local = new DateTime(ticks, DateTimeKind.Unspecified);
        return zone.GetUtcOffset(local).Ticks / TimeSpan.TicksPerMinute == offset;
    }

    private int OffsetAt(long utcTicks) =>
        (int)(zone.GetUtcOffset(Utc(utcTicks)).Ticks / TimeSpan.TicksPerMinute);

    private static DateTime Utc(long ticks) =>
        new(Math.Clamp(ticks, 0, DateTime.MaxValue.Ticks), DateTimeKind.Utc);
}
