using System.Text.Json;

namespace LocaleGen;

/// <summary>Reads numberingSystems.json of cldr-core.</summary>
internal static class NumberingSystemJson
{
    /// <summary>The digits of the numeric systems, by id in ordinal order; algorithmic systems have none and are left out.</summary>
    public static SortedDictionary<string, string> Read(NpmPackages packages) =>
        Systems(
            packages,
            systems => new SortedDictionary<string, string>(
                systems
                    .Where(IsNumeric)
                    .ToDictionary(
                        system => system.Name,
                        system => system.Value.GetProperty("_digits").GetString()!
                    ),
                StringComparer.Ordinal
            )
        );

    /// <summary>The ids of the systems that have rules in place of ten digits, in ordinal order.</summary>
    public static IReadOnlyList<string> ReadAlgorithmic(NpmPackages packages) =>
        Systems(
            packages,
            systems =>
                systems
                    .Where(system => !IsNumeric(system))
                    .Select(system => system.Name)
                    .Order(StringComparer.Ordinal)
                    .ToArray()
        );

    private static T Systems<T>(NpmPackages packages, Func<IEnumerable<JsonProperty>, T> select) =>
        packages.Read(
            "cldr-core/supplemental/numberingSystems.json",
            json =>
                select(
                    json.GetProperty("supplemental")
                        .GetProperty("numberingSystems")
                        .EnumerateObject()
                )
        );

    private static bool IsNumeric(JsonProperty system) =>
        system.Value.GetProperty("_type").ValueEquals("numeric");
}
