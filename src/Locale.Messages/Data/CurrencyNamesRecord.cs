namespace LocaleGen;

/// <summary>What a locale calls currencies.</summary>
/// <param name="Currencies">By ISO 4217 code; a code that is not there has no name but itself.</param>
public sealed record CurrencyNamesRecord(EquatableList<CurrencyNames> Currencies)
{
    private readonly Lazy<Dictionary<string, CurrencyNames>> byCode = new(() =>
        Currencies.ToDictionary(currency => currency.Code, StringComparer.Ordinal)
    );

    /// <summary>The names of a currency; for a code that the locale does not know, the code.</summary>
    public CurrencyNames Of(string code) =>
        byCode.Value.TryGetValue(code, out var names)
            ? names
            : new CurrencyNames(code, code, code, "", "", PluralTexts.Always(code), "", "", "");

    /// <inheritdoc/>
    public bool Equals(CurrencyNamesRecord? other) =>
        other is not null && Currencies.Equals(other.Currencies);

    /// <inheritdoc/>
    public override int GetHashCode() => Currencies.GetHashCode();

    internal static CurrencyNamesRecord Read(ref RecordReader reader)
    {
        var currencies = new CurrencyNames[reader.ReadNumber()];
        for (var index = 0; index < currencies.Length; index++)
        {
            currencies[index] = CurrencyNames.Read(ref reader);
        }

        return new CurrencyNamesRecord(new EquatableList<CurrencyNames>(currencies));
    }

    internal void WriteTo(RecordWriter writer)
    {
        writer.WriteNumber(Currencies.Count);
        foreach (var currency in Currencies)
        {
            currency.WriteTo(writer);
        }
    }
}

/// <summary>What a locale calls one currency.</summary>
/// <param name="Code">The ISO 4217 code.</param>
/// <param name="Symbol">The symbol that is clear in this locale, such as <c>US$</c>.</param>
/// <param name="Narrow">The shortest symbol, such as <c>$</c>.</param>
/// <param name="Formal">The formal symbol; empty where it is the usual one.</param>
/// <param name="Variant">The other usual symbol; empty where there is none.</param>
/// <param name="Names">The name by the plural category of the number before it.</param>
/// <param name="Pattern">The pattern for amounts of this currency; empty where it is the usual one.</param>
/// <param name="Decimal">The decimal separator for amounts of this currency; empty where it is the usual one.</param>
/// <param name="Group">The group separator, likewise.</param>
public sealed record CurrencyNames(
    string Code,
    string Symbol,
    string Narrow,
    string Formal,
    string Variant,
    PluralTexts Names,
    string Pattern,
    string Decimal,
    string Group
)
{
    internal void WriteTo(RecordWriter writer)
    {
        writer.WriteText(Code);
        writer.WriteText(Symbol == Code ? "" : Symbol);
        writer.WriteText(Narrow == Symbol ? "" : Narrow);
        Names.WriteTo(writer);
        string[] rare = [Formal, Variant, Pattern, Decimal, Group];
        var last = Array.FindLastIndex(rare, text => text.Length > 0) + 1;
        writer.WriteNumber(last);
        foreach (var text in rare.Take(last))
        {
            writer.WriteText(text);
        }
    }

    internal static CurrencyNames Read(ref RecordReader reader)
    {
        var code = reader.ReadText();
        var symbol = reader.ReadText() is { Length: > 0 } own ? own : code;
        var narrow = reader.ReadText() is { Length: > 0 } shorter ? shorter : symbol;
        var names = PluralTexts.Read(ref reader);
        string[] rare = ["", "", "", "", ""];
        var last = reader.ReadNumber();
        for (var index = 0; index < last; index++)
        {
            rare[index] = reader.ReadText();
        }

        return new CurrencyNames(
            code,
            symbol,
            narrow,
            rare[0],
            rare[1],
            names,
            rare[2],
            rare[3],
            rare[4]
        );
    }
}
