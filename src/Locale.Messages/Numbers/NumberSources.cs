namespace LocaleGen;

/// <summary>The symbols and patterns of the numbering system that a style is written in.</summary>
/// <param name="Symbols">Digits, separators and signs.</param>
/// <param name="Patterns">Patterns and further signs.</param>
/// <param name="LatinPatterns">The patterns of Latin digits.</param>
/// <param name="MinimumGroupingDigits">How many digits must stand before the first group separator.</param>
internal sealed record NumberSources(
    NumberSystemRecord Symbols,
    NumberPatternSystem Patterns,
    NumberPatternSystem LatinPatterns,
    int MinimumGroupingDigits
)
{
    /// <summary>How a number and the name of a currency stand together, whatever the digits.</summary>
    public PluralTexts CurrencyName =>
        LatinPatterns.CurrencyName.IsEmpty ? Patterns.CurrencyName : LatinPatterns.CurrencyName;

    /// <summary>The compact patterns of a kind, of Latin digits where the system has none.</summary>
    public CompactPatterns CompactOf(Func<NumberPatternSystem, CompactPatterns> select) =>
        select(Patterns) is { Rows.Count: > 0 } own ? own : select(LatinPatterns);

    /// <summary>What a locale has for a system, else its Latin patterns with root's symbols; null where data is missing.</summary>
    /// <param name="locale">The locale with its data.</param>
    /// <param name="system">The numbering system, or null for the locale's.</param>
    public static NumberSources? Find(LocaleRecord locale, string? system)
    {
        if (
            locale.Numbers is not { } numbers
            || locale.Sections.Find(SectionId.NumberPatterns, NumberPatternsRecord.Read)
                is not { } patterns
        )
        {
            return null;
        }

        var id = system ?? numbers.DefaultSystem;
        var digits = NumberingSystemNames.DigitsOf(id);
        if (digits is null)
        {
            (id, digits) = (NumberingSystemNames.Latin, NumberingSystemNames.LatinDigits);
        }

        var latinPatterns = patterns.System(NumberingSystemNames.Latin) ?? patterns.Systems[0];
        if (numbers.System(id) is { } own)
        {
            var (_, signs) = RootSymbols.Apply(id, own, latinPatterns);
            return new NumberSources(
                own,
                patterns.System(id) ?? signs!,
                latinPatterns,
                numbers.MinimumGroupingDigits
            );
        }

        var latin = numbers.System(NumberingSystemNames.Latin) ?? numbers.Default;
        var (symbols, further) = RootSymbols.Apply(id, latin, latinPatterns);
        return new NumberSources(
            symbols with
            {
                Id = id,
                Digits = digits,
            },
            further!,
            latinPatterns,
            numbers.MinimumGroupingDigits
        );
    }
}
