using System.Globalization;
using System.Text.Json;

namespace LocaleGen;

/// <summary>Reads the patterns of numbers.json of one locale in cldr-numbers-full, whose values are all resolved.</summary>
internal sealed class NumberPatternJson(NpmPackages packages)
{
    private const string Symbols = "symbols-numberSystem-";
    private const string Count = "-count-";

    /// <summary>Writes the section of a locale.</summary>
    public void Write(string locale, RecordWriter writer) => Read(locale).WriteTo(writer);

    private NumberPatternsRecord Read(string locale) =>
        packages.Read(
            $"cldr-numbers-full/main/{locale}/numbers.json",
            json =>
            {
                var numbers = json.GetProperty("main").GetProperty(locale).GetProperty("numbers");
                return new NumberPatternsRecord(
                    new EquatableList<NumberPatternSystem>([
                        .. numbers
                            .EnumerateObject()
                            .Where(property =>
                                property.Name.StartsWith(Symbols, StringComparison.Ordinal)
                            )
                            .Select(property =>
                                ReadSystem(numbers, property.Name[Symbols.Length..], property.Value)
                            )
                            .OrderBy(system => system.Id, StringComparer.Ordinal),
                    ])
                );
            }
        );

    private static NumberPatternSystem ReadSystem(
        JsonElement numbers,
        string id,
        JsonElement symbols
    )
    {
        var decimals = numbers.GetProperty($"decimalFormats-numberSystem-{id}");
        var currencies = numbers.GetProperty($"currencyFormats-numberSystem-{id}");
        var misc = numbers.GetProperty($"miscPatterns-numberSystem-{id}");
        return new NumberPatternSystem(
            id,
            Text(symbols, "percentSign"),
            Text(symbols, "perMille"),
            Text(symbols, "exponential"),
            OptionalText(symbols, "currencyDecimal"),
            OptionalText(symbols, "currencyGroup"),
            Text(numbers.GetProperty($"percentFormats-numberSystem-{id}"), "standard"),
            Text(numbers.GetProperty($"scientificFormats-numberSystem-{id}"), "standard"),
            Text(currencies, "standard"),
            Text(currencies, "accounting"),
            PluralJson.Texts(currencies, "unitPattern"),
            Text(misc, "range"),
            Text(symbols, "approximatelySign"),
            Compact(decimals.GetProperty("short").GetProperty("decimalFormat")),
            Compact(decimals.GetProperty("long").GetProperty("decimalFormat")),
            Compact(
                currencies.TryGetProperty("short", out var shortened)
                    ? shortened.GetProperty("standard")
                    : default
            )
        );
    }

    /// <summary>Keys are as in <c>1000-count-one</c>; alternatives of the same fact are left out.</summary>
    private static CompactPatterns Compact(JsonElement patterns) =>
        patterns.ValueKind == JsonValueKind.Undefined
            ? new CompactPatterns(EquatableList<CompactRow>.Empty)
            : new CompactPatterns(
                new EquatableList<CompactRow>(
                    patterns
                        .EnumerateObject()
                        .Where(row => !row.Name.Contains("-alt-", StringComparison.Ordinal))
                        .GroupBy(row =>
                            row.Name[..row.Name.IndexOf(Count, StringComparison.Ordinal)]
                        )
                        .Select(rows => new CompactRow(
                            rows.Key.Length - 1,
                            PluralJson.Texts(patterns, rows.Key),
                            OptionalText(patterns, rows.Key + Count + "1")
                        ))
                        .OrderBy(row => row.Magnitude)
                )
            );

    private static string Text(JsonElement element, string name) =>
        element.GetProperty(name).GetString()!;

    private static string OptionalText(JsonElement element, string name) =>
        element.TryGetProperty(name, out var text) ? text.GetString()! : "";
}
