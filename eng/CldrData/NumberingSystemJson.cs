namespace LocaleGen;

/// <summary>Reads numberingSystems.json of cldr-core.</summary>
internal static class NumberingSystemJson
{
    /// <summary>The digits of the numeric systems, by id in ordinal order; algorithmic systems have none and are left out.</summary>
    public static SortedDictionary<string, string> Read(NpmPackages packages) =>
        packages.Read(
            "cldr-core/supplemental/numberingSystems.json",
            json => new SortedDictionary<string, string>(
                json.GetProperty("supplemental")
                    .GetProperty("numberingSystems")
                    .EnumerateObject()
                    .Where(system => system.Value.GetProperty("_type").ValueEquals("numeric"))
                    .ToDictionary(
                        system => system.Name,
                        system => system.Value.GetProperty("_digits").GetString()!
                    ),
                StringComparer.Ordinal
            )
        );
}
