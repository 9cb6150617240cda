namespace LocaleGen;

/// <summary>The lists of categories that rule sets can yield, each made once.</summary>
internal static class PluralCategoryLists
{
    /// <summary>All categories in the order of CLDR.</summary>
    public static readonly PluralCategory[] Order =
    [
        PluralCategory.Zero,
        PluralCategory.One,
        PluralCategory.Two,
        PluralCategory.Few,
        PluralCategory.Many,
        PluralCategory.Other,
    ];

    private static readonly IReadOnlyList<PluralCategory>?[] Lists =
        new IReadOnlyList<PluralCategory>?[1 << Order.Length];

    /// <summary>The categories whose bits are set, bit 0 being <c>other</c>, in the order of CLDR.</summary>
    public static IReadOnlyList<PluralCategory> Of(int bits) =>
        Lists[bits] ??= Array.AsReadOnly(
            Array.FindAll(Order, category => (bits & (1 << (int)category)) != 0)
        );
}
