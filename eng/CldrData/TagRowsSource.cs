using System.Text.Json;

namespace LocaleGen;

/// <summary>Reads what cldr-core says of locale tags.</summary>
internal static class TagRowsSource
{
    private const string Supplemental = "cldr-core/supplemental/";
    private const string GroupingSuffix = "-status-grouping";

    /// <summary>Makes the table of aliases.json, parentLocales.json, likelySubtags.json, languageMatching.json and territoryContainment.json.</summary>
    public static TagTable Read(NpmPackages packages) => new(ReadRows(packages));

    private static TagRows ReadRows(NpmPackages packages)
    {
        var aliases = packages.Read(
            Supplemental + "aliases.json",
            json =>
            {
                var alias = Of(json).GetProperty("metadata").GetProperty("alias");
                return new TagRows
                {
                    LanguageAliases = Aliases(alias.GetProperty("languageAlias")),
                    ScriptAliases = Aliases(alias.GetProperty("scriptAlias")),
                    RegionAliases = Aliases(alias.GetProperty("territoryAlias")),
                    VariantAliases = Aliases(alias.GetProperty("variantAlias")),
                };
            }
        );
        var matching = packages.Read(
            Supplemental + "languageMatching.json",
            json => ReadMatching(aliases, json)
        );
        return matching with
        {
            Parents = packages.Read(
                Supplemental + "parentLocales.json",
                json => Texts(Of(json).GetProperty("parentLocales").GetProperty("parentLocale"))
            ),
            LikelySubtags = packages.Read(
                Supplemental + "likelySubtags.json",
                json => Texts(Of(json).GetProperty("likelySubtags"))
            ),
            RegionContainment = packages.Read(
                Supplemental + "territoryContainment.json",
                json => Containment(Of(json).GetProperty("territoryContainment"))
            ),
            AvailableLocales = packages.Read(
                "cldr-core/availableLocales.json",
                json => Strings(json.GetProperty("availableLocales").GetProperty("full"))
            ),
        };
    }

    private static TagRows ReadMatching(TagRows rows, JsonElement json)
    {
        var matching = Of(json).GetProperty("languageMatching").GetProperty("written-new");
        return rows with
        {
            ParadigmLocales = Strings(
                matching.GetProperty("paradigmLocales").GetProperty("_locales")
            ),
            MatchVariables = matching
                .GetProperty("matchVariables")
                .EnumerateObject()
                .ToDictionary(
                    variable => variable.Name,
                    variable => Text(variable.Value, "_value")
                ),
            Matches = matching
                .GetProperty("languageMatch")
                .EnumerateArray()
                .Select(match => new MatchRow(
                    Text(match, "_desired"),
                    Text(match, "_supported"),
                    match.GetProperty("_distance").GetInt32(),
                    match.TryGetProperty("_oneway", out var oneWay) && oneWay.GetBoolean()
                ))
                .ToList(),
        };
    }

    private static JsonElement Of(JsonElement json) => json.GetProperty("supplemental");

    private static Dictionary<string, string> Aliases(JsonElement json) =>
        json.EnumerateObject()
            .ToDictionary(alias => alias.Name, alias => Text(alias.Value, "_replacement"));

    private static Dictionary<string, string> Texts(JsonElement json) =>
        json.EnumerateObject().ToDictionary(row => row.Name, row => row.Value.GetString()!);

    private static List<string> Strings(JsonElement json) =>
        json.EnumerateArray().Select(text => text.GetString()!).ToList();

    private static string Text(JsonElement json, string name) =>
        json.GetProperty(name).GetString()!;

    /// <summary>Regions and the groupings beside them; not the regions that are there no more.</summary>
    private static Dictionary<string, IReadOnlyList<string>> Containment(JsonElement json)
    {
        var regions = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var row in json.EnumerateObject())
        {
            var region = row.Name.Replace(GroupingSuffix, "", StringComparison.Ordinal);
            if (!region.Contains('-', StringComparison.Ordinal))
            {
                regions[region] =
                [
                    .. regions.GetValueOrDefault(region) ?? [],
                    .. Strings(row.Value.GetProperty("_contains")),
                ];
            }
        }

        return regions;
    }
}
