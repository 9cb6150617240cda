namespace LocaleGen;

/// <summary>The names of one time zone in one locale and encoding.</summary>
/// <remarks>
/// As in ICU: a name of the zone itself comes before that of the metazone it used at the time; where there is no generic name,
/// the location stands for it, which is the country of its only or best known zone, else the zone's city (UTS #35, Part 4, Using
/// Time Zone Names).
/// </remarks>
internal sealed class NamedZone<TUnit>
{
    private readonly ZoneClock clock;
    private readonly ZoneRow row;
    private readonly TUnit[] ownLongGeneric;
    private readonly TUnit[] ownShortGeneric;
    private readonly TUnit[] id;
    private readonly TUnit[] shortId;
    private readonly TUnit[] city;
    private readonly TUnit[] location;
    private readonly Dictionary<int, MetazoneNames<TUnit>> metazones = [];
    private readonly MetazoneNames<TUnit> own;

    /// <param name="clock">The zone.</param>
    /// <param name="row">What CLDR knows of it.</param>
    /// <param name="texts">What the locale has for it.</param>
    /// <param name="region">The region of the locale.</param>
    public NamedZone(ZoneClock clock, ZoneRow row, ZoneTexts texts, string region)
    {
        this.clock = clock;
        this.row = row;
        ownLongGeneric = Units<TUnit>.Encode(texts.Own.LongGeneric);
        ownShortGeneric = Units<TUnit>.Encode(texts.Own.ShortGeneric);
        own = new(texts.Own, ZoneNames.None);
        foreach (var period in row.Periods)
        {
            if (!metazones.ContainsKey(period.Metazone))
            {
                metazones.Add(
                    period.Metazone,
                    new(
                        texts.Own,
                        texts.Metazones.GetValueOrDefault(period.Metazone, ZoneNames.None),
                        ReferenceZone.Find(row, period.Metazone, region),
                        texts.FallbackFormat.Replace("{0}", Place(row, period.Metazone, texts))
                    )
                );
            }
        }

        id = Units<TUnit>.Encode(clock.Id);
        shortId = Units<TUnit>.Encode(row.ShortId);
        city = Units<TUnit>.Encode(texts.City);
        var place = row.IsPrimary ? texts.Country : texts.City;
        location =
            row.Region.Length == 0
                ? []
                : Units<TUnit>.Encode(texts.RegionFormat.Replace("{0}", place));
    }

    /// <summary>What a field shows; empty where it shows the offset.</summary>
    public TUnit[] Find(char letter, int count, long utcTicks) =>
        (letter, count) switch
        {
            ('z', _) => (Metazone(utcTicks) ?? own).Specific(
                count >= 4,
                clock.IsDaylight(utcTicks)
            ),
            ('v', 1) => Generic(false, utcTicks),
            ('v', 4) => Generic(true, utcTicks),
            ('V', 1) => shortId,
            ('V', 2) => id,
            ('V', 3) => city,
            ('V', 4) => location,
            _ => [],
        };

    private TUnit[] Generic(bool isLong, long utcTicks)
    {
        var name = isLong ? ownLongGeneric : ownShortGeneric;
        if (name.Length == 0 && Metazone(utcTicks) is { } metazone)
        {
            name = metazone.Generic(isLong, clock, utcTicks);
        }

        return name.Length > 0 ? name : location;
    }

    private MetazoneNames<TUnit>? Metazone(long utcTicks)
    {
        var minutes = (utcTicks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMinute;
        return row.MetazoneAt(minutes) is >= 0 and var metazone ? metazones[metazone] : null;
    }

    /// <summary>What tells the zone from others of its metazone: the country where it shows the metazone's time there.</summary>
    private static string Place(ZoneRow row, int metazone, ZoneTexts texts) =>
        row.Region.Length > 0 && ZoneTable.ReferenceZone(metazone, row.Region) == row.Id
            ? texts.Country
        : texts.City.Length > 0 ? texts.City
        : row.Id;
}
