using System.Text.Json;

namespace LocaleGen;

/// <summary>Reads unitPreferenceData.json of cldr-core; regions that prefer the same share a row.</summary>
internal static class UnitPreferenceJson
{
    /// <summary>Writes the section, which is that of all locales.</summary>
    public static SectionContent Of(NpmPackages packages) =>
        (locale, writer) =>
        {
            if (locale == SectionFile.SharedLocale)
            {
                packages
                    .Read(
                        "cldr-core/supplemental/unitPreferenceData.json",
                        json =>
                            Read(json.GetProperty("supplemental").GetProperty("unitPreferenceData"))
                    )
                    .WriteTo(writer);
            }
        };

    private static UnitPreferencesRecord Read(JsonElement data) =>
        new(
            new(
                from quantity in data.EnumerateObject()
                from usage in quantity.Value.EnumerateObject()
                from row in usage
                    .Value.EnumerateObject()
                    .GroupBy(region => Choices(usage.Name, region.Value), region => region.Name)
                select new UnitPreferenceRow(
                    quantity.Name,
                    usage.Name,
                    string.Join(' ', row.Order(StringComparer.Ordinal)),
                    row.Key
                )
            )
        );

    private static string Choices(string usage, JsonElement units) =>
        string.Join(
            ' ',
            units
                .EnumerateArray()
                .Select(unit =>
                    Choice(
                        usage,
                        unit.GetProperty("unit").GetString()!,
                        unit.TryGetProperty("geq", out var limit) ? limit.GetDecimal() : 1
                    )
                )
        );

    private static UnitChoice Choice(string usage, string unit, decimal limit) =>
        new(
            unit,
            // Without zeros at its end.
            (limit / 1.000000000000000000000000000m).ToString(
                System.Globalization.CultureInfo.InvariantCulture
            ),
            UnitPreferenceRounding.Of(usage, unit, limit)
        );
}
