using System.Text.Json;

namespace LocaleGen;

/// <summary>Reads the names of time zones of a locale from cldr-dates-full, whose values are all resolved.</summary>
internal sealed class ZoneJson
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

    private readonly NpmPackages packages;
    private readonly ZoneSources sources;
    private readonly Dictionary<string, int> zones;
    private readonly Dictionary<string, int> metazones;

    public ZoneJson(NpmPackages packages)
    {
        this.packages = packages;
        sources = ZoneSources.Read(packages);
        zones = Numbered(sources.Zones.Select(zone => zone.Id));
        metazones = Numbered(sources.Metazones.Select(metazone => metazone.Name));
    }

    /// <summary>The section of zones.</summary>
    public void Write(string locale, RecordWriter writer)
    {
        var territories = Countries(locale);
        packages.Read(
            $"cldr-dates-full/main/{locale}/timeZoneNames.json",
            json =>
            {
                var names = Locale(json, locale).GetProperty("dates").GetProperty("timeZoneNames");
                Read(names, territories).WriteTo(writer);
                return 0;
            }
        );
    }

    private ZoneRecord Read(JsonElement json, Dictionary<int, string> countries)
    {
        var shared = new Dictionary<int, ZoneNames>();
        if (json.TryGetProperty("metazone", out var all))
        {
            foreach (var metazone in all.EnumerateObject())
            {
                if (
                    metazones.TryGetValue(metazone.Name, out var number)
                    && Names(metazone.Value) is var names
                    && names != ZoneNames.None
                )
                {
                    shared.Add(number, names);
                }
            }
        }

        var own = new Dictionary<int, ZoneNames>();
        var cities = new Dictionary<int, string>();
        Collect(json.GetProperty("zone"), "", own, cities);
        return new ZoneRecord(
            json.Text("regionFormat"),
            json.Text("fallbackFormat"),
            shared,
            own,
            cities,
            countries
        );
    }

    /// <summary>Zones stand nested by the parts of their ids.</summary>
    private void Collect(
        JsonElement element,
        string path,
        Dictionary<int, ZoneNames> names,
        Dictionary<int, string> cities
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

            if (!zones.TryGetValue(id, out var number))
            {
                continue;
            }

            if (part.Value.TextAt("exemplarCity") is { Length: > 0 } city)
            {
                cities.Add(number, city);
            }

            if (Names(part.Value) is var own && own != ZoneNames.None)
            {
                names.Add(number, own);
            }
        }
    }

    /// <summary>Locales without names of countries inherit them.</summary>
    private Dictionary<int, string> Countries(string locale)
    {
        while (!packages.Has(TerritoriesOf(locale)))
        {
            var end = locale.LastIndexOf('-');
            if (end < 0)
            {
                return [];
            }

            locale = locale[..end];
        }

        return packages.Read(
            TerritoriesOf(locale),
            json => Countries(Locale(json, locale).GetProperty("localeDisplayNames"))
        );
    }

    private static string TerritoriesOf(string locale) =>
        $"cldr-localenames-full/main/{locale}/territories.json";

    private Dictionary<int, string> Countries(JsonElement json)
    {
        var territories = json.GetProperty("territories");
        var names = new Dictionary<int, string>();
        for (var index = 0; index < sources.Regions.Length; index++)
        {
            if (territories.TextAt(sources.Regions[index]) is { Length: > 0 } name)
            {
                names.Add(index, name);
            }
        }

        return names;
    }

    private static ZoneNames Names(JsonElement zone)
    {
        var texts = Array.ConvertAll(
            Fields,
            field => zone.TextAt(field.Width, field.Kind).Replace(Nothing, "")
        );
        return new ZoneNames(texts[0], texts[1], texts[2], texts[3], texts[4], texts[5]);
    }

    private static JsonElement Locale(JsonElement json, string locale) =>
        json.GetProperty("main").GetProperty(locale);

    private static Dictionary<string, int> Numbered(IEnumerable<string> names) =>
        names
            .Select((name, index) => (name, index))
            .ToDictionary(row => row.name, row => row.index);
}
