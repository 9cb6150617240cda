namespace LocaleGen;

/// <summary>The zone that shows what a metazone means for the readers of a locale.</summary>
internal sealed class ReferenceZone
{
    private readonly ZoneClock clock;

    private ReferenceZone(ZoneClock clock) => this.clock = clock;

    /// <summary>The zone, or null where it is the same or this machine does not know it.</summary>
    public static ReferenceZone? Find(ZoneRow row, int metazone, string region)
    {
        var id = ZoneTable.ReferenceZone(metazone, region);
        return id != row.Id && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone)
            ? new ReferenceZone(ZoneClock.Of(zone))
            : null;
    }

    /// <summary>Whether its clocks show what those of another do.</summary>
    public bool Agrees(ZoneClock other, long utcTicks) => clock.Shows(other, utcTicks);
}
