using System.Text.Json;

namespace LocaleGen;

/// <summary>Reads convertUnits and unitQuantities of cldr-core's units.json.</summary>
internal static class UnitConversionJson
{
    private static readonly Dictionary<string, UnitTraits> Systems = new()
    {
        ["metric"] = UnitTraits.Metric,
        ["ussystem"] = UnitTraits.UnitedStates,
        ["uksystem"] = UnitTraits.UnitedKingdom,
        ["metric_adjacent"] = UnitTraits.Adjacent,
    };

    /// <summary>Writes the section, which is that of all locales.</summary>
    public static SectionContent Of(NpmPackages packages) =>
        (locale, writer) =>
        {
            if (locale == SectionFile.SharedLocale)
            {
                packages
                    .Read(
                        "cldr-core/supplemental/units.json",
                        json => Read(json.GetProperty("supplemental"))
                    )
                    .WriteTo(writer);
            }
        };

    private static UnitConversionsRecord Read(JsonElement data)
    {
        var constants = data.GetProperty("unitConstants")
            .EnumerateObject()
            .ToDictionary(
                constant => constant.Name,
                constant => constant.Value.GetProperty("_value").GetString()!
            );
        var expression = new UnitExpression(constants);
        return new UnitConversionsRecord(
            new(
                data.GetProperty("convertUnits")
                    .EnumerateObject()
                    .Select(unit => ReadUnit(unit.Name, unit.Value, expression))
            ),
            new(
                data.GetProperty("unitQuantities")
                    .EnumerateObject()
                    .Select(quantity => new UnitQuantity(
                        quantity.Name,
                        quantity.Value.GetProperty("_quantity").GetString()!
                    ))
            )
        );
    }

    private static UnitDefinition ReadUnit(string name, JsonElement unit, UnitExpression expression)
    {
        var traits = unit.GetProperty("_systems")
            .EnumerateArray()
            .Select(system => Systems.GetValueOrDefault(system.GetString()!))
            .Aggregate(UnitTraits.None, (all, system) => all | system);
        var special = Text(unit, "_special", "");
        if (special is not ("" or "beaufort"))
        {
            throw new DataException(
                $"units.json: '{name}' is converted by '{special}', which is new."
            );
        }

        return new UnitDefinition(
            name,
            unit.GetProperty("_baseUnit").GetString()!,
            expression.ValueOf(Text(unit, "_factor", "1")).ToString(),
            expression.ValueOf(Text(unit, "_offset", "0")).ToString(),
            special.Length > 0 ? traits | UnitTraits.Beaufort : traits
        );
    }

    private static string Text(JsonElement element, string name, string otherwise) =>
        element.TryGetProperty(name, out var text) ? text.GetString()! : otherwise;
}
