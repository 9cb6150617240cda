using System.Text.Json;

namespace LocaleGen;

/// <summary>Reads currencies.json of one locale in cldr-numbers-full, whose values are all resolved.</summary>
internal sealed class CurrencyJson(NpmPackages packages)
{
    private readonly Lazy<CurrencyModels> models = new(() => new CurrencyModels(packages));

    /// <summary>Writes the section of a locale.</summary>
    public void Write(string locale, RecordWriter writer)
    {
        var record = Read(locale);
        new CurrencyNamesRecord(
            new EquatableList<CurrencyNames>(
                record.Currencies.Select(names => models.Value.Complete(locale, names, NamesIn))
            )
        ).WriteTo(writer);
    }

    private CurrencyNames NamesIn(string locale, string code) => Read(locale).Of(code);

    private CurrencyNamesRecord Read(string locale) =>
        packages.Read(
            $"cldr-numbers-full/main/{locale}/currencies.json",
            json => new CurrencyNamesRecord(
                new EquatableList<CurrencyNames>(
                    json.GetProperty("main")
                        .GetProperty(locale)
                        .GetProperty("numbers")
                        .GetProperty("currencies")
                        .EnumerateObject()
                        .Select(currency => ReadCurrency(currency.Name, currency.Value))
                        .OrderBy(currency => currency.Code, StringComparer.Ordinal)
                )
            )
        );

    private static CurrencyNames ReadCurrency(string code, JsonElement currency)
    {
        var symbol = Text(currency, "symbol", code);
        var names = PluralJson.Texts(currency, "displayName");
        return new CurrencyNames(
            code,
            symbol,
            Text(currency, "symbol-alt-narrow", symbol),
            Text(currency, "symbol-alt-formal", ""),
            Text(currency, "symbol-alt-variant", ""),
            names.IsEmpty ? PluralTexts.Always(Text(currency, "displayName", code)) : names,
            Text(currency, "pattern", ""),
            Text(currency, "decimal", ""),
            Text(currency, "group", "")
        );
    }

    private static string Text(JsonElement element, string name, string otherwise) =>
        element.TryGetProperty(name, out var text) ? text.GetString()! : otherwise;
}
