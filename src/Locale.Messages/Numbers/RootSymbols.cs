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
            "arab" => (
                latin with
                {
                    DecimalPattern = "#,##0.###",
                    Decimal = "٫",
                    Group = "٬",
                    MinusSign = "\u061c-",
                    PlusSign = "\u061c+",
                    Infinity = "∞",
                    NaN = "NaN",
                },
                patterns is null
                    ? null
                    : patterns with
                    {
                        PercentSign = "٪\u061c",
                        PerMille = "؉",
                        Exponential = "اس",
                        Percent = "#,##0%",
                        Currency = "#,##0.00\u00a0¤",
                        Accounting = "#,##0.00\u00a0¤",
                    }
            ),
            "arabext" => (
                latin with
                {
                    Decimal = "٫",
                    Group = "٬",
                    MinusSign = "\u200e-\u200e",
                    PlusSign = "\u200e+\u200e",
                    Infinity = "∞",
                    NaN = "NaN",
                },
                patterns is null
                    ? null
                    : patterns with
                    {
                        PercentSign = "٪",
                        PerMille = "؉",
                        Exponential = "×۱۰^",
                    }
            ),
            _ => (latin, patterns),
        };
}
