using System.Text.Json;

namespace LocaleGen;

/// <summary>Reads the names of time zones of a locale from cldr-dates-full, whose values are all resolved.</summary>
internal sealed class ZoneJson(NpmPackages packages)
{
    private static readonly (string Width, string Kind)[] Fields =
    [
        ("long", "generic"),
        ("long", "standard"),
        ("long", "daylight"),
        ("short", "generic"),
        ("short", "standard"),
        ("short", "daylight"),
    ];

    /// <summary>CLDR's way of saying that there is no such name in spite of what is inherited.</summary>
    private const string Nothing = "∅∅∅";

    /// <summary>The section of zones.</summary>
    public void Write(string locale, RecordWriter writer) =>
        packages.Read(
            $"cldr-dates-full/main/{locale}/timeZoneNames.json",
            json =>
            {
                Read(
                        json.GetProperty("main")
                            .GetProperty(locale)
                            .GetProperty("dates")
                            .GetProperty("timeZoneNames")
                    )
                    .WriteTo(writer);
                return 0;
            }
        );

    private static ZoneRecord Read(JsonElement zones)
    {
        var names = new Dictionary<string, ZoneNames>();
        if (zones.TryGetProperty("metazone", out var metazones))
        {
            foreach (var zone in metazones.EnumerateObject())
            {
                names.Add(zone.Name, Names(zone.Value));
            }
        }

        var cities = new Dictionary<string, string>();
        Collect(zones.GetProperty("zone"), "", names, cities);
        return new ZoneRecord(zones.Text("regionFormat"), names, cities);
    }

    /// <summary>Zones stand nested by the parts of their ids.</summary>
    private static void Collect(
        JsonElement element,
        string path,
        Dictionary<string, ZoneNames> names,
        Dictionary<string, string> cities
    )
    {
        foreach (var part in element.EnumerateObject())
        {
            var id = path.Length == 0 ? part.Name : $"{path}/{part.Name}";
            if (!part.Value.TryGetProperty("_type", out _))
            {
                Collect(part.Value, id, names, cities);
                continue;
            }

            if (part.Value.TextAt("exemplarCity") is { Length: > 0 } city)
            {
                cities.Add(id, city);
            }

            if (Names(part.Value) is var own && own != ZoneNames.None)
            {
                names.Add(id, own);
            }
        }
    }

    private static ZoneNames Names(JsonElement zone)
    {
        var texts = Array.ConvertAll(
            Fields,
            field => zone.TextAt(field.Width, field.Kind).Replace(Nothing, "")
        );
        return new ZoneNames(texts[0], texts[1], texts[2], texts[3], texts[4], texts[5]);
    }
}
