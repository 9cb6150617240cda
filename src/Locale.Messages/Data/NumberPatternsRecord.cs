namespace LocaleGen;

/// <summary>The patterns of percent, currency, scientific and compact numbers, and of ranges (UTS #35, Part 3).</summary>
/// <param name="Systems">By numbering system, those the locale has patterns for.</param>
public sealed record NumberPatternsRecord(EquatableList<NumberPatternSystem> Systems)
{
    /// <summary>The patterns of a numbering system, or null where the locale has none of its own for it.</summary>
    public NumberPatternSystem? System(string id) =>
        Systems.FirstOrDefault(system => system.Id == id);

    /// <summary>Reads what <see cref="WriteTo"/> wrote.</summary>
    internal static NumberPatternsRecord Read(ref RecordReader reader)
    {
        var systems = new NumberPatternSystem[reader.ReadNumber()];
        for (var index = 0; index < systems.Length; index++)
        {
            systems[index] = NumberPatternSystem.Read(ref reader);
        }

        return new NumberPatternsRecord(new EquatableList<NumberPatternSystem>(systems));
    }

    internal void WriteTo(RecordWriter writer)
    {
        writer.WriteNumber(Systems.Count);
        foreach (var system in Systems)
        {
            system.WriteTo(writer);
        }
    }
}

/// <summary>The patterns and further symbols of one numbering system in one locale.</summary>
/// <param name="Id">The numbering system, such as <c>latn</c>.</param>
/// <param name="PercentSign">The percent sign, with bidi marks where the locale has them.</param>
/// <param name="PerMille">The permille sign, likewise.</param>
/// <param name="Exponential">What stands before an exponent.</param>
/// <param name="CurrencyDecimal">The decimal separator in amounts of money; empty where it is the usual one.</param>
/// <param name="CurrencyGroup">The group separator in amounts of money; empty where it is the usual one.</param>
/// <param name="Percent">The pattern of percents.</param>
/// <param name="Scientific">The pattern of scientific notation.</param>
/// <param name="Currency">The pattern of amounts of money.</param>
/// <param name="Accounting">The pattern of amounts of money in accounts, mostly with negative ones in parentheses.</param>
/// <param name="CurrencyName">How <c>{0}</c>, a number, and <c>{1}</c>, the name of a currency, stand together.</param>
/// <param name="Range">How <c>{0}</c> and <c>{1}</c> make a range.</param>
/// <param name="Approximately">The sign of an approximate number, which stands where a minus sign would.</param>
/// <param name="Short">Compact patterns, short.</param>
/// <param name="Long">Compact patterns, long.</param>
/// <param name="CurrencyShort">Compact patterns of amounts of money.</param>
public sealed record NumberPatternSystem(
    string Id,
    string PercentSign,
    string PerMille,
    string Exponential,
    string CurrencyDecimal,
    string CurrencyGroup,
    string Percent,
    string Scientific,
    string Currency,
    string Accounting,
    PluralTexts CurrencyName,
    string Range,
    string Approximately,
    CompactPatterns Short,
    CompactPatterns Long,
    CompactPatterns CurrencyShort
)
{
    internal void WriteTo(RecordWriter writer)
    {
        foreach (
            var field in new[]
            {
                Id,
                PercentSign,
                PerMille,
                Exponential,
                CurrencyDecimal,
                CurrencyGroup,
                Percent,
                Scientific,
                Currency,
                Accounting,
            }
        )
        {
            writer.WriteText(field);
        }

        CurrencyName.WriteTo(writer);
        writer.WriteText(Range);
        writer.WriteText(Approximately);
        Short.WriteTo(writer);
        Long.WriteTo(writer);
        CurrencyShort.WriteTo(writer);
    }

    internal static NumberPatternSystem Read(ref RecordReader reader) =>
        new(
            reader.ReadText(),
            reader.ReadText(),
            reader.ReadText(),
            reader.ReadText(),
            reader.ReadText(),
            reader.ReadText(),
            reader.ReadText(),
            reader.ReadText(),
            reader.ReadText(),
            reader.ReadText(),
            PluralTexts.Read(ref reader),
            reader.ReadText(),
            reader.ReadText(),
            CompactPatterns.Read(ref reader),
            CompactPatterns.Read(ref reader),
            CompactPatterns.Read(ref reader)
        );
}
