using System.Text.Json;

namespace LocaleGen;

/// <summary>The units that CLDR has names for.</summary>
internal static class UnitKeys
{
    /// <summary>Locales that together name every unit: a working day has a name of its own in German, none in English.</summary>
    private static readonly string[] Complete = ["de", "en"];

    /// <summary>Their ids with the type before, such as <c>length-meter</c>, in ordinal order.</summary>
    public static string[] Read(NpmPackages packages) =>
        [
            .. Complete
                .SelectMany(locale => Read(packages, locale))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    private static string[] Read(NpmPackages packages, string locale) =>
        packages.Read(
            $"cldr-units-full/main/{locale}/units.json",
            json =>
                json.GetProperty("main")
                    .GetProperty(locale)
                    .GetProperty("units")
                    .GetProperty("long")
                    .EnumerateObject()
                    .Where(unit => IsUnit(unit.Name))
                    .Select(unit => unit.Name)
                    .ToArray()
        );

    private static bool IsUnit(string name) =>
        char.IsAsciiLetter(name[0])
        && name is not ("per" or "times" or "coordinateUnit")
        && !name.StartsWith("power2", StringComparison.Ordinal)
        && !name.StartsWith("power3", StringComparison.Ordinal);
}
