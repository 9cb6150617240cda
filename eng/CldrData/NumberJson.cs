using System.Globalization;
using System.Text.Json;

namespace LocaleGen;

/// <summary>Reads numbers.json of one locale in cldr-numbers-full, whose values are all resolved.</summary>
internal sealed class NumberJson(NpmPackages packages, IReadOnlyDictionary<string, string> digits)
{
    private const string Symbols = "symbols-numberSystem-";
    private const string DecimalFormats = "decimalFormats-numberSystem-";

    /// <summary>How the locale writes numbers.</summary>
    public NumberRecord Read(string locale) =>
        packages.Read(
            $"cldr-numbers-full/main/{locale}/numbers.json",
            json => ReadNumbers(json.GetProperty("main").GetProperty(locale).GetProperty("numbers"))
        );

    private NumberRecord ReadNumbers(JsonElement numbers) =>
        new(
            Text(numbers, "defaultNumberingSystem"),
            int.Parse(Text(numbers, "minimumGroupingDigits"), CultureInfo.InvariantCulture),
            new([
                .. numbers
                    .EnumerateObject()
                    .Where(property => property.Name.StartsWith(Symbols, StringComparison.Ordinal))
                    .Select(property =>
                        ReadSystem(numbers, property.Name[Symbols.Length..], property.Value)
                    )
                    .OrderBy(system => system.Id, StringComparer.Ordinal),
            ])
        );

    private NumberSystemRecord ReadSystem(JsonElement numbers, string id, JsonElement symbols) =>
        new(
            id,
            digits[id],
            Text(numbers.GetProperty(DecimalFormats + id), "standard"),
            Text(symbols, "decimal"),
            Text(symbols, "group"),
            Text(symbols, "minusSign"),
            Text(symbols, "plusSign"),
            Text(symbols, "infinity"),
            Text(symbols, "nan")
        );

    private static string Text(JsonElement element, string name) =>
        element.GetProperty(name).GetString()!;
}
