namespace LocaleGen;

/// <summary>The symbols that root has of its own for numbering systems (CLDR root.xml), for locales that have none for them.</summary>
internal static class RootSymbols
{
    /// <summary>Symbols of a system beside digits and pattern, which are those of <paramref name="latin"/>.</summary>
    public static (NumberSystemRecord Symbols, NumberPatternSystem? Patterns) Apply(
        string id,
        NumberSystemRecord latin,
        NumberPatternSystem? patterns
    ) =>
        id switch
        {
            "arab" => (Arabic(latin), patterns is null ? null : Arabic(patterns)),
            "arabext" => (Extended(latin), patterns is null ? null : Extended(patterns)),
            _ => (latin, patterns),
        };

    private static NumberSystemRecord Arabic(NumberSystemRecord latin) =>
        Extended(latin) with
        {
            DecimalPattern = "#,##0.###",
            MinusSign = "\u061c-",
            PlusSign = "\u061c+",
        };

    private static NumberPatternSystem Arabic(NumberPatternSystem latin) =>
        Extended(latin) with
        {
            PercentSign = "٪\u061c",
            Exponential = "اس",
            Percent = "#,##0%",
            Currency = "#,##0.00\u00a0¤",
            Accounting = "#,##0.00\u00a0¤",
        };

    private static NumberSystemRecord Extended(NumberSystemRecord latin) =>
        latin with
        {
            Decimal = "٫",
            Group = "٬",
            MinusSign = "\u200e-\u200e",
            PlusSign = "\u200e+\u200e",
            Infinity = "∞",
            NaN = "NaN",
        };

    private static NumberPatternSystem Extended(NumberPatternSystem latin) =>
        latin with
        {
            PercentSign = "٪",
            PerMille = "؉",
            Exponential = "×۱۰^",
        };
}
