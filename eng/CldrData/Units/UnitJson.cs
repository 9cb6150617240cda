using System.Globalization;
using System.Text.Json;

namespace LocaleGen;

/// <summary>Reads units.json of one locale in cldr-units-full, whose values are all resolved.</summary>
internal sealed class UnitJson(NpmPackages packages)
{
    private const string PowerPattern = "compoundUnitPattern1";
    private const string OtherPattern = "unitPattern-count-other";
    private const string Gendered = PowerPattern + "-gender-";
    private readonly Lazy<string[]> units = new(() => UnitKeys.Read(packages));

    /// <summary>Writes the section of a locale.</summary>
    public void Write(string locale, RecordWriter writer) => Read(locale).WriteTo(writer);

    private UnitNamesRecord Read(string locale) =>
        packages.Read(
            $"cldr-units-full/main/{locale}/units.json",
            json =>
            {
                var widths = json.GetProperty("main").GetProperty(locale).GetProperty("units");
                return new UnitNamesRecord(
                    ReadWidth(widths.GetProperty("long")),
                    ReadWidth(widths.GetProperty("short")),
                    ReadWidth(widths.GetProperty("narrow"))
                );
            }
        );

    private UnitWidthNames ReadWidth(JsonElement width) =>
        new(
            new(
                units
                    .Value.Select((id, index) => ReadUnit(width, id, index))
                    .Where(unit => !unit.Patterns.IsEmpty)
            ),
            Text(width.GetProperty("per"), "compoundUnitPattern"),
            Text(width.GetProperty("times"), "compoundUnitPattern"),
            new(
                width
                    .EnumerateObject()
                    .Where(prefix => prefix.Name[0] == '1')
                    .Select(prefix => new UnitPrefixName(
                        prefix.Name,
                        Text(prefix.Value, "unitPrefixPattern")
                    ))
            ),
            new([
                .. Powers(2, width.GetProperty("power2")),
                .. Powers(3, width.GetProperty("power3")),
            ])
        );

    private static UnitNames ReadUnit(JsonElement width, string id, int index) =>
        TryFind(width, id, out var unit)
            ? new(
                index,
                PluralJson.Texts(unit, "unitPattern"),
                Text(unit, "perUnitPattern"),
                Text(unit, "gender")
            )
            : new(index, PluralTexts.None, "", "");

    /// <summary>What a locale has no name for is called as root.xml says: a dot is a pixel, a food calorie a kilocalorie.</summary>
    private static bool TryFind(JsonElement width, string id, out JsonElement unit) =>
        (width.TryGetProperty(id, out unit) && unit.TryGetProperty(OtherPattern, out _))
        || (
            id switch
            {
                "energy-foodcalorie" => "energy-kilocalorie",
                "duration-day-person" => "duration-day",
                _ when id.StartsWith("graphics-dot", StringComparison.Ordinal) =>
                    $"graphics-pixel{id["graphics-dot".Length..]}",
                _ => null,
            }
                is { } other
            && width.TryGetProperty(other, out unit)
        );

    /// <summary>The patterns without a gender, then those of each gender; only the nominative is written.</summary>
    private static IEnumerable<UnitPowerName> Powers(int power, JsonElement patterns)
    {
        var all = PluralJson.Texts(patterns, PowerPattern);
        var plain = all.IsEmpty ? PluralTexts.Always(Text(patterns, PowerPattern)) : all;
        var genders = patterns
            .EnumerateObject()
            .Where(pattern => pattern.Name.StartsWith(Gendered, StringComparison.Ordinal))
            .Select(pattern => pattern.Name[Gendered.Length..].Split('-')[0])
            .Distinct();
        return genders
            .Select(gender => new UnitPowerName(
                power,
                gender,
                PluralJson.Texts(patterns, Gendered + gender)
            ))
            .Where(name => !name.Patterns.Equals(plain))
            .Prepend(new UnitPowerName(power, "", plain));
    }

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var text) ? text.GetString()! : "";
}
