using System.Globalization;
using System.Text.Json;

namespace LocaleGen;

/// <summary>A zone as CLDR's supplemental data has it.</summary>
/// <param name="Names">The id that CLDR knows it by, and its others.</param>
/// <param name="ShortId">Its BCP 47 id.</param>
/// <param name="Periods">Its metazones by name, each with the minute it ends at, or null.</param>
/// <param name="Region">Its country, or empty.</param>
internal sealed record ZoneSource(
    string[] Names,
    string ShortId,
    (string Metazone, long? End)[] Periods,
    string Region
)
{
    public string Id => Names[0];
}

/// <summary>A metazone and the zones that show what it means, by territory; 001 is the world.</summary>
internal sealed record MetazoneSource(
    string Name,
    IReadOnlyDictionary<string, string> ReferenceZones
);

/// <summary>What CLDR says of time zones that no locale changes.</summary>
/// <param name="Zones">In ordinal order of their ids; a zone's number is its place here.</param>
/// <param name="Metazones">The same for metazones.</param>
/// <param name="Regions">The countries that have zones, the same.</param>
/// <param name="Primary">The zones that their countries stand for.</param>
internal sealed record ZoneSources(
    ZoneSource[] Zones,
    MetazoneSource[] Metazones,
    string[] Regions,
    HashSet<string> Primary
)
{
    /// <summary>Zones of no country: universal time, places at sea and those that are not known.</summary>
    private static readonly string[] Nowhere = ["gmt", "unk", "utc"];

    public static ZoneSources Read(NpmPackages packages)
    {
        var periods = packages.Read("cldr-core/supplemental/metaZones.json", Periods);
        var zones = packages.Read(
            "cldr-bcp47/bcp47/timezone.json",
            json =>
                json.GetProperty("keyword")
                    .GetProperty("u")
                    .GetProperty("tz")
                    .EnumerateObject()
                    .Where(zone => zone.Value.ValueKind == JsonValueKind.Object)
                    .Where(zone => zone.Value.TryGetProperty("_alias", out _))
                    .Select(zone => Zone(zone, periods))
                    .OrderBy(zone => zone.Id, StringComparer.Ordinal)
                    .ToArray()
        );
        return new ZoneSources(
            zones,
            packages.Read("cldr-core/supplemental/metaZones.json", ReadMetazones),
            [
                .. zones
                    .Select(zone => zone.Region)
                    .Where(region => region.Length > 0)
                    .Distinct()
                    .Order(StringComparer.Ordinal),
            ],
            [
                .. packages.Read(
                    "cldr-core/supplemental/primaryZones.json",
                    json =>
                        json.GetProperty("supplemental")
                            .GetProperty("primaryZones")
                            .EnumerateObject()
                            .Select(row => row.Value.GetString()!)
                            .ToArray()
                ),
                .. zones
                    .GroupBy(zone => zone.Region)
                    .Where(region => region.Key.Length > 0 && region.Count() == 1)
                    .Select(region => region.First().Id),
            ]
        );
    }

    private static ZoneSource Zone(JsonProperty zone, Dictionary<string, (string, long?)[]> periods)
    {
        var names = zone.Value.Text("_alias").Split(' ');
        var used = names
            .Select(name => periods.GetValueOrDefault(name))
            .FirstOrDefault(found => found is not null);
        return new ZoneSource(names, zone.Name, used ?? [], RegionOf(zone));
    }

    /// <summary>A BCP 47 id begins with its country, unless CLDR says otherwise.</summary>
    private static string RegionOf(JsonProperty zone) =>
        zone.Value.TextAt("_region") is { Length: > 0 } region ? region
        : Nowhere.Contains(zone.Name) || zone.Name.StartsWith("utc", StringComparison.Ordinal) ? ""
        : zone.Name[..2].ToUpperInvariant();

    private static Dictionary<string, (string, long?)[]> Periods(JsonElement json)
    {
        var found = new Dictionary<string, (string, long?)[]>();
        var zones = MetaZones(json).GetProperty("metazoneInfo").GetProperty("timezone");
        Collect(zones, "", found);
        return found;
    }

    private static void Collect(
        JsonElement element,
        string path,
        Dictionary<string, (string, long?)[]> found
    )
    {
        foreach (var part in element.EnumerateObject())
        {
            var id = path.Length == 0 ? part.Name : $"{path}/{part.Name}";
            if (part.Value.ValueKind == JsonValueKind.Array)
            {
                found.Add(
                    id,
                    [
                        .. part
                            .Value.EnumerateArray()
                            .Select(use => Period(use.GetProperty("usesMetazone"))),
                    ]
                );
            }
            else
            {
                Collect(part.Value, id, found);
            }
        }
    }

    private static (string, long?) Period(JsonElement use) =>
        (use.Text("_mzone"), use.TextAt("_to") is { Length: > 0 } end ? Minutes(end) : null);

    private static long Minutes(string time) =>
        (long)
            (
                DateTime.ParseExact(time, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
                - DateTime.UnixEpoch
            ).TotalMinutes;

    private static MetazoneSource[] ReadMetazones(JsonElement json) =>
        [
            .. MetaZones(json)
                .GetProperty("metazones")
                .EnumerateArray()
                .Select(row => row.GetProperty("mapZone"))
                .GroupBy(row => row.Text("_other"))
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new MetazoneSource(
                    group.Key,
                    group.ToDictionary(row => row.Text("_territory"), row => row.Text("_type"))
                )),
        ];

    private static JsonElement MetaZones(JsonElement json) =>
        json.GetProperty("supplemental").GetProperty("metaZones");
}
