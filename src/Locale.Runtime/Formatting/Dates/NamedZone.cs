namespace LocaleGen;

/// <summary>The names of one time zone in one locale and encoding.</summary>
/// <remarks>
/// A name of the zone itself comes before that of the metazone it used at the time (UTS #35, Part 4, Time Zone Format
/// Terminology). Where there is no generic name, the location stands for it: the zone's city.
/// </remarks>
internal sealed class NamedZone<TUnit>
{
    private readonly ZoneClock clock;
    private readonly ZoneRow row;
    private readonly EncodedNames own;
    private readonly TUnit[] id;
    private readonly TUnit[] shortId;
    private readonly TUnit[] city;
    private readonly TUnit[] location;
    private readonly Dictionary<string, EncodedNames> metazones;

    public NamedZone(ZoneClock clock, ZoneRow row, ZoneRecord names)
    {
        this.clock = clock;
        this.row = row;
        own = new EncodedNames(names.Names.GetValueOrDefault(row.Id, ZoneNames.None));
        metazones = row
            .Periods.Select(period => period.Metazone)
            .Distinct()
            .ToDictionary(
                metazone => metazone,
                metazone => new EncodedNames(
                    names.Names.GetValueOrDefault(metazone, ZoneNames.None)
                )
            );
        id = Units<TUnit>.Encode(row.Id);
        shortId = Units<TUnit>.Encode(row.ShortId);
        var place = names.Cities.TryGetValue(row.Id, out var named) ? named : CityOf(row.Id);
        city = Units<TUnit>.Encode(place);
        location = row.Id.StartsWith("Etc/", StringComparison.Ordinal)
            ? []
            : Units<TUnit>.Encode(names.RegionFormat.Replace("{0}", place));
    }

    /// <summary>What a field shows; empty where it shows the offset.</summary>
    public TUnit[] Find(char letter, int count, long utcTicks) =>
        (letter, count) switch
        {
            ('z', _) => Specific(count >= 4, utcTicks),
            ('v', 1) => Generic(false, utcTicks),
            ('v', 4) => Generic(true, utcTicks),
            ('V', 1) => shortId,
            ('V', 2) => id,
            ('V', 3) => city,
            ('V', 4) => location,
            _ => [],
        };

    private TUnit[] Specific(bool isLong, long utcTicks)
    {
        var daylight = clock.IsDaylight(utcTicks);
        var name = own.Specific(isLong, daylight);
        return name.Length > 0 ? name : Metazone(utcTicks).Specific(isLong, daylight);
    }

    /// <summary>The generic name; the standard one where clocks do not change around that time.</summary>
    private TUnit[] Generic(bool isLong, long utcTicks)
    {
        var metazone = Metazone(utcTicks);
        var name = own.Generic(isLong);
        if (name.Length == 0 && !clock.IsDaylightNear(utcTicks))
        {
            name = metazone.Specific(isLong, false);
        }

        name = name.Length > 0 ? name : metazone.Generic(isLong);
        return name.Length > 0 ? name : location;
    }

    private EncodedNames Metazone(long utcTicks)
    {
        var minutes = (utcTicks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMinute;
        return row.MetazoneAt(minutes) is { } metazone ? metazones[metazone] : EncodedNames.None;
    }

    /// <summary>The last part of an id, such as <c>New York</c> of <c>America/New_York</c>.</summary>
    private static string CityOf(string id) => id[(id.LastIndexOf('/') + 1)..].Replace('_', ' ');

    private sealed class EncodedNames(ZoneNames names)
    {
        private readonly TUnit[] longGeneric = Units<TUnit>.Encode(names.LongGeneric);
        private readonly TUnit[] longStandard = Units<TUnit>.Encode(names.LongStandard);
        private readonly TUnit[] longDaylight = Units<TUnit>.Encode(names.LongDaylight);
        private readonly TUnit[] shortGeneric = Units<TUnit>.Encode(names.ShortGeneric);
        private readonly TUnit[] shortStandard = Units<TUnit>.Encode(names.ShortStandard);
        private readonly TUnit[] shortDaylight = Units<TUnit>.Encode(names.ShortDaylight);

        public static EncodedNames None { get; } = new(ZoneNames.None);

        public TUnit[] Generic(bool isLong) => isLong ? longGeneric : shortGeneric;

        public TUnit[] Specific(bool isLong, bool daylight) =>
            isLong ? (daylight ? longDaylight : longStandard)
            : daylight ? shortDaylight
            : shortStandard;
    }
}
