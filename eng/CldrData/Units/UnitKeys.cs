using System.Text.Json;

namespace LocaleGen;

/// <summary>The units that CLDR has names for.</summary>
internal static class UnitKeys
{
    private const string Complete = "en";

    /// <summary>Their ids with the type before, such as <c>length-meter</c>, in ordinal order.</summary>
    public static string[] Read(NpmPackages packages) =>
        packages.Read(
            $"cldr-units-full/main/{Complete}/units.json",
            json =>
                json.GetProperty("main")
                    .GetProperty(Complete)
                    .GetProperty("units")
                    .GetProperty("long")
                    .EnumerateObject()
                    .Where(unit => IsUnit(unit.Name))
                    .Select(unit => unit.Name)
                    .Order(StringComparer.Ordinal)
                    .ToArray()
        );

    private static bool IsUnit(string name) =>
        char.IsAsciiLetter(name[0])
        && name is not ("per" or "times" or "coordinateUnit")
        && !name.StartsWith("power2", StringComparison.Ordinal)
        && !name.StartsWith("power3", StringComparison.Ordinal);
}
