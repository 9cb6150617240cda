namespace LocaleGen;

/// <summary>The names of a time zone, or of zones that share theirs; empty where the locale has none.</summary>
/// <param name="LongGeneric">Such as <c>Pacific Time</c>.</param>
/// <param name="LongStandard">Such as <c>Pacific Standard Time</c>.</param>
/// <param name="LongDaylight">Such as <c>Pacific Daylight Time</c>.</param>
/// <param name="ShortGeneric">Such as <c>PT</c>.</param>
/// <param name="ShortStandard">Such as <c>PST</c>.</param>
/// <param name="ShortDaylight">Such as <c>PDT</c>.</param>
public sealed record ZoneNames(
    string LongGeneric,
    string LongStandard,
    string LongDaylight,
    string ShortGeneric,
    string ShortStandard,
    string ShortDaylight
)
{
    internal static ZoneNames None { get; } = new("", "", "", "", "", "");
}

/// <summary>The names of time zones in a locale.</summary>
/// <param name="RegionFormat">What the name of a place stands in, such as <c>{0} Time</c>.</param>
/// <param name="Names">By the long id of a metazone, or the IANA id of a zone with names of its own.</param>
/// <param name="Cities">What the city of a zone is called, by IANA id, where it is not read off the id.</param>
public sealed record ZoneRecord(
    string RegionFormat,
    IReadOnlyDictionary<string, ZoneNames> Names,
    IReadOnlyDictionary<string, string> Cities
)
{
    internal void WriteTo(RecordWriter writer)
    {
        writer.WriteText(RegionFormat);
        writer.WriteNumber(Names.Count);
        foreach (var zone in Names.OrderBy(zone => zone.Key, StringComparer.Ordinal))
        {
            writer.WriteText(zone.Key);
            var names = zone.Value;
            writer.WriteText(names.LongGeneric);
            writer.WriteText(names.LongStandard);
            writer.WriteText(names.LongDaylight);
            writer.WriteText(names.ShortGeneric);
            writer.WriteText(names.ShortStandard);
            writer.WriteText(names.ShortDaylight);
        }

        writer.WriteNumber(Cities.Count);
        foreach (var city in Cities.OrderBy(city => city.Key, StringComparer.Ordinal))
        {
            writer.WriteText(city.Key);
            writer.WriteText(city.Value);
        }
    }

    internal static ZoneRecord Read(ref RecordReader reader)
    {
        var format = reader.ReadText();
        var names = new Dictionary<string, ZoneNames>(StringComparer.Ordinal);
        for (var count = reader.ReadNumber(); count > 0; count--)
        {
            names.Add(
                reader.ReadText(),
                new ZoneNames(
                    reader.ReadText(),
                    reader.ReadText(),
                    reader.ReadText(),
                    reader.ReadText(),
                    reader.ReadText(),
                    reader.ReadText()
                )
            );
        }

        var cities = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var count = reader.ReadNumber(); count > 0; count--)
        {
            cities.Add(reader.ReadText(), reader.ReadText());
        }

        return new ZoneRecord(format, names, cities);
    }
}
