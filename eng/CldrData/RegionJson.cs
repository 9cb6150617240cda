using System.Text.Json;

namespace LocaleGen;

/// <summary>Reads what regions prefer from the supplemental data of cldr-core.</summary>
internal static class RegionJson
{
    /// <summary>The block of <see cref="RegionTable"/>.</summary>
    public static RecordWriter Read(NpmPackages packages)
    {
        var currencies = Currencies(packages);
        var calendars = Supplement(
            packages,
            "calendarPreferenceData",
            data =>
                data.EnumerateObject()
                    .ToDictionary(row => row.Name, row => row.Value[0].GetString()!)
        );
        var hours = Supplement(packages, "timeData", Hours);
        var (days, minimal) = Supplement(
            packages,
            "weekData",
            data => (Texts(data.GetProperty("firstDay")), Texts(data.GetProperty("minDays")))
        );
        var regions = new SortedSet<string>(
            [.. currencies.Keys, .. calendars.Keys, .. hours.Keys, .. days.Keys, .. minimal.Keys],
            StringComparer.Ordinal
        );
        // Alternatives of the same fact, such as a variant of the week in Dhivehi.
        regions.RemoveWhere(region => region.Contains("-alt-", StringComparison.Ordinal));
        var writer = new RecordWriter();
        writer.WriteNumber(regions.Count);
        foreach (var region in regions)
        {
            var (preferred, allowed) = hours.GetValueOrDefault(region, ("", ""));
            writer.WriteText(region);
            new RegionPreference(
                currencies.GetValueOrDefault(region, ""),
                calendars.GetValueOrDefault(region, ""),
                preferred,
                allowed,
                days.GetValueOrDefault(region, ""),
                minimal.GetValueOrDefault(region, "")
            ).WriteTo(writer);
        }

        return writer;
    }

    private static T Supplement<T>(
        NpmPackages packages,
        string name,
        Func<JsonElement, T> select
    ) =>
        packages.Read(
            $"cldr-core/supplemental/{name}.json",
            json => select(json.GetProperty("supplemental").GetProperty(name))
        );

    /// <summary>The first currency of each region that is legal tender: the rows begin with the newest.</summary>
    private static Dictionary<string, string> Currencies(NpmPackages packages) =>
        Supplement(
            packages,
            "currencyData",
            data =>
                data.GetProperty("region")
                    .EnumerateObject()
                    .ToDictionary(
                        region => region.Name,
                        region =>
                            region
                                .Value.EnumerateArray()
                                .SelectMany(row => row.EnumerateObject())
                                .Where(row => !row.Value.TryGetProperty("_tender", out _))
                                .Select(row => row.Name)
                                .FirstOrDefault()
                            ?? ""
                    )
        );

    private static Dictionary<string, (string Preferred, string Allowed)> Hours(JsonElement data) =>
        data.EnumerateObject()
            .ToDictionary(
                row => row.Name,
                row =>
                    (
                        row.Value.GetProperty("_preferred").GetString()!,
                        row.Value.GetProperty("_allowed").GetString()!
                    )
            );

    private static Dictionary<string, string> Texts(JsonElement data) =>
        data.EnumerateObject().ToDictionary(row => row.Name, row => row.Value.GetString()!);
}
