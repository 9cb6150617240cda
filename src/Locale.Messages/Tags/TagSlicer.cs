namespace LocaleGen;

/// <summary>Chooses the rows that some locales need, so that nothing changes for whoever asks for one of them.</summary>
internal sealed class TagSlicer
{
    private const int Language = CoreSubtags.LanguageWidth;
    private const int Script = CoreSubtags.ScriptWidth;

    private readonly TagData full;
    private readonly SliceNeed need;
    private readonly TagDataWriter writer = new();

    private TagSlicer(TagData full, IReadOnlyCollection<LocaleTag> supported)
    {
        this.full = full;
        need = new SliceNeed(full, supported);
    }

    public static TagData Slice(TagData full, IReadOnlyCollection<LocaleTag> supported)
    {
        var slicer = new TagSlicer(full, supported);
        slicer.KeepLikely();
        slicer.KeepLanguageAliases();
        slicer.KeepDistances();
        // Behind all others, as what they keep decides which regions make a difference.
        slicer.Keep(TagSection.RegionAliases, row => slicer.need.NeedsRegionAlias(row));
        slicer.KeepAncestry();
        return slicer.writer.ToData();
    }

    private void KeepLikely()
    {
        Keep(TagSection.LikelyLanguages, row => need.IsNear(row));
        Keep(TagSection.LikelyLanguageScripts, row => need.IsNear(row));
        Keep(TagSection.LikelyLanguageRegions, row => need.IsNear(row), regionAt: Language);
        Keep(
            TagSection.LikelyScriptRegions,
            row => need.NeedsScriptRow(row, row.AsSpan(Script + CoreSubtags.RegionWidth)),
            regionAt: Script
        );
        Keep(TagSection.LikelyScripts, row => need.NeedsScriptRow(row, row.AsSpan(Script)));
        Keep(
            TagSection.LikelyRegions,
            row => need.NeedsUndetermined(row.AsSpan(CoreSubtags.RegionWidth)),
            regionAt: 0
        );
        Keep(TagSection.LikelyAnything, row => need.NeedsUndetermined(row));
    }

    private void KeepLanguageAliases()
    {
        Keep(TagSection.LanguageAliases, row => need.NeedsLanguageAlias(row));
        Keep(TagSection.LongLanguageAliases, row => need.NeedsLanguageAlias(row));
        Keep(
            TagSection.TagAliases,
            row => need.NeedsTagAlias(TagAliasRow.Read(row)),
            regionAt: Language
        );
        Keep(TagSection.ScriptAliases, _ => true);
        Keep(TagSection.VariantAliases, _ => need.HasVariants);
    }

    private void KeepDistances()
    {
        Keep(TagSection.LanguageDistances, row => need.IsSupported(row.AsSpan(Language)));
        Keep(TagSection.ScriptDistances, row => need.IsSupported(row.AsSpan(Language + Script)));
        Keep(TagSection.RegionDistances, row => need.NeedsRegionRule(RegionRow.Read(row)));
        Keep(TagSection.RegionPartitions, row => need.NeedsPartition(row), regionAt: 0);
        Keep(TagSection.Paradigms, row => need.Full.Contains(CoreSubtags.Read(row)));
        Keep(TagSection.Defaults, _ => true);
    }

    private void KeepAncestry()
    {
        Keep(TagSection.Parents, row => need.Ancestors.Contains(CoreSubtags.Read(row)));
        Keep(TagSection.ScriptedLanguages, row => need.IsAncestral(row));
    }

    /// <summary>Copies the rows that are needed, and notes the region in each.</summary>
    private void Keep(TagSection section, Predicate<byte[]> isNeeded, int regionAt = -1)
    {
        var table = full[section];
        for (var index = 0; index < table.Count; index++)
        {
            var row = table.Row(index).ToArray();
            if (!isNeeded(row))
            {
                continue;
            }

            writer.Add(section, row);
            if (regionAt >= 0)
            {
                need.AddRegion(row.AsSpan(regionAt));
            }
        }
    }
}
