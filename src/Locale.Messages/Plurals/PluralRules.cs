namespace LocaleGen;

/// <summary>The plural rules of one locale: indexes of its rule sets.</summary>
/// <remarks>
/// The sets are C# made from CLDR, one method per distinct set. Index 0 is the set without rules: <c>other</c> always.
/// Indexes hold for one version of LocaleGen only.
/// </remarks>
/// <param name="CardinalSet">The set for counts.</param>
/// <param name="OrdinalSet">The set for ranks.</param>
/// <param name="RangeSet">The set for ranges.</param>
public readonly record struct PluralRules(int CardinalSet, int OrdinalSet, int RangeSet)
{
    /// <summary>The cardinal category.</summary>
    public PluralCategory Cardinal(in PluralOperands operands) =>
        CardinalRules.Select(CardinalSet, operands);

    /// <summary>The cardinal category of an integer; the same, faster.</summary>
    /// <param name="integer">The absolute value.</param>
    public PluralCategory Cardinal(ulong integer) => CardinalRules.Select(CardinalSet, integer);

    /// <summary>The ordinal category.</summary>
    public PluralCategory Ordinal(in PluralOperands operands) =>
        OrdinalRules.Select(OrdinalSet, operands);

    /// <summary>The ordinal category of an integer; the same, faster.</summary>
    /// <param name="integer">The absolute value.</param>
    public PluralCategory Ordinal(ulong integer) => OrdinalRules.Select(OrdinalSet, integer);

    /// <summary>The category of a range; <c>other</c> for a pair that CLDR does not list.</summary>
    /// <param name="start">The category of the number the range starts with.</param>
    /// <param name="end">The category of the number the range ends with.</param>
    public PluralCategory Range(PluralCategory start, PluralCategory end) =>
        RangeRules.Select(RangeSet, start, end);

    /// <summary>The categories that counts can have, in the order of CLDR: zero, one, two, few, many, other.</summary>
    public IReadOnlyList<PluralCategory> CardinalCategories =>
        PluralCategoryLists.Of(CardinalRules.CategoriesOf(CardinalSet));

    /// <summary>The categories that ranks can have, in the order of CLDR: zero, one, two, few, many, other.</summary>
    public IReadOnlyList<PluralCategory> OrdinalCategories =>
        PluralCategoryLists.Of(OrdinalRules.CategoriesOf(OrdinalSet));

    /// <summary>The categories that counts, or ranks, can have, as bits: bit 0 is <c>other</c>.</summary>
    internal int CategoryBits(bool ordinal) =>
        ordinal ? OrdinalRules.CategoriesOf(OrdinalSet) : CardinalRules.CategoriesOf(CardinalSet);

    internal void WriteTo(RecordWriter writer)
    {
        writer.WriteNumber(CardinalSet);
        writer.WriteNumber(OrdinalSet);
        writer.WriteNumber(RangeSet);
    }

    /// <exception cref="FormatException">The data is cut short, or names a set that this version does not have.</exception>
    internal static PluralRules Read(ref RecordReader reader) =>
        new(
            ReadSet(ref reader, CardinalRules.Count),
            ReadSet(ref reader, OrdinalRules.Count),
            ReadSet(ref reader, RangeRules.Count)
        );

    private static int ReadSet(ref RecordReader reader, int count)
    {
        var set = reader.ReadNumber();
        return set < count
            ? set
            : throw new FormatException(
                "The locale data was made by another version of LocaleGen: give LocaleGen and LocaleGen.Cldr the same version, and rebuild."
            );
    }
}
