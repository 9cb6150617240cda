namespace LocaleGen;

/// <summary>The aliases of more than a language: <c>sgn-GB</c> → <c>bfi</c>, <c>und-aaland</c> → <c>und-AX</c>.</summary>
internal static class TagAliases
{
    /// <summary>Replaces by the first row that fits; those of more subtags come first.</summary>
    /// <param name="data">The tables.</param>
    /// <param name="tag">The tag.</param>
    /// <param name="many">Whether to take rows of two subtags or more, or else those of a single variant.</param>
    public static bool TryReplace(TagData data, ref CanonicalTag tag, bool many)
    {
        if (tag.Core.Region == 0 && tag.Variants.Count == 0)
        {
            return false;
        }

        var table = data[TagSection.TagAliases];
        for (var index = 0; index < table.Count; index++)
        {
            var row = TagAliasRow.Read(table.Row(index));
            if (row.HasMany == many && row.Fits(tag))
            {
                tag = row.Replace(tag);
                return true;
            }
        }

        return false;
    }
}

/// <summary>One alias of more than a language.</summary>
internal readonly record struct TagAliasRow(
    ulong Language,
    ulong Region,
    ulong FirstVariant,
    ulong SecondVariant,
    CoreSubtags Replacement,
    ulong NewVariant
)
{
    private const int VariantsStart = CoreSubtags.LanguageWidth + CoreSubtags.RegionWidth;
    private const int ReplacementStart = VariantsStart + (2 * TableLayout.VariantWidth);

    public static TagAliasRow Read(ReadOnlySpan<byte> row) =>
        new(
            SubtagCode.Read(row.Slice(0, CoreSubtags.LanguageWidth)),
            SubtagCode.Read(row.Slice(CoreSubtags.LanguageWidth, CoreSubtags.RegionWidth)),
            SubtagCode.Read(row.Slice(VariantsStart, TableLayout.VariantWidth)),
            SubtagCode.Read(
                row.Slice(VariantsStart + TableLayout.VariantWidth, TableLayout.VariantWidth)
            ),
            CoreSubtags.Read(row.Slice(ReplacementStart, CoreSubtags.Width)),
            SubtagCode.Read(row.Slice(ReplacementStart + CoreSubtags.Width))
        );

    /// <summary>Whether more than one subtag is replaced; <c>und</c> is none.</summary>
    public bool HasMany => Language != SubtagCode.Undetermined || SecondVariant != 0;

    public bool Fits(CanonicalTag tag) =>
        (Language == SubtagCode.Undetermined || Language == tag.Core.Language)
        && (Region == 0 || Region == tag.Core.Region)
        && Has(tag, FirstVariant)
        && Has(tag, SecondVariant);

    public CanonicalTag Replace(CanonicalTag tag)
    {
        var core = new CoreSubtags(
            Replacement.IsUndetermined ? tag.Core.Language : Replacement.Language,
            tag.Core.Script == 0 ? Replacement.Script : tag.Core.Script,
            Region != 0 || tag.Core.Region == 0 ? Replacement.Region : tag.Core.Region
        );
        string?[] gone = [SubtagCode.Text(FirstVariant), SubtagCode.Text(SecondVariant)];
        string?[] come = [SubtagCode.Text(NewVariant)];
        return new CanonicalTag(
            core,
            tag.Variants.Except(gone)
                .Concat(come)
                .OfType<string>()
                .OrderBy(v => v, StringComparer.Ordinal)
                .ToArray()
        );
    }

    private static bool Has(CanonicalTag tag, ulong variant) =>
        variant == 0 || (tag.Variants.Count > 0 && tag.Variants.Contains(SubtagCode.Text(variant)));
}
