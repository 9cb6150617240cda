namespace LocaleGen;

/// <summary>Chooses the rows that some locales need, so that nothing changes for whoever asks for one of them.</summary>
internal static class TagSlicer
{
    public static TagData Slice(TagData full, IReadOnlyCollection<LocaleTag> supported)
    {
        var need = new SliceNeed(full, supported);
        var writer = new TagDataWriter();
        Keep(TagSection.LikelyLanguages, row => need.Languages.Contains(Language(row)));
        Keep(TagSection.LikelyLanguageScripts, row => need.Languages.Contains(Language(row)));
        Keep(
            TagSection.LikelyLanguageRegions,
            row => need.Languages.Contains(Language(row)),
            row => need.AddRegion(row.AsSpan(3))
        );
        Keep(
            TagSection.LikelyScriptRegions,
            row => need.NeedsScriptRow(row, row.AsSpan(7)),
            row => need.AddRegion(row.AsSpan(4))
        );
        Keep(TagSection.LikelyScripts, row => need.NeedsScriptRow(row, row.AsSpan(4)));
        Keep(
            TagSection.LikelyRegions,
            row => need.NeedsUndetermined(row.AsSpan(3)),
            row => need.AddRegion(row)
        );
        Keep(TagSection.LikelyAnything, row => need.NeedsUndetermined(row));
        Keep(TagSection.LanguageAliases, need.NeedsLanguageAlias);
        Keep(TagSection.LongLanguageAliases, need.NeedsLanguageAlias);
        Keep(TagSection.TagAliases, row => need.NeedsTagAlias(TagAliasRow.Read(row)));
        Keep(TagSection.ScriptAliases, _ => true);
        Keep(TagSection.RegionDistances, row => need.NeedsRegionRule(RegionRow.Read(row)));
        Keep(TagSection.RegionPartitions, need.NeedsPartition);
        Keep(
            TagSection.RegionAliases,
            row => need.NeedsRegionAlias(SubtagCode.Read(row.AsSpan(0, CoreSubtags.RegionWidth)))
        );
        Keep(TagSection.VariantAliases, _ => need.HasVariants);
        Keep(TagSection.Parents, row => need.Ancestors.Contains(CoreSubtags.Read(row)));
        Keep(
            TagSection.ScriptedLanguages,
            row => need.Ancestors.Any(ancestor => ancestor.Language == Language(row))
        );
        Keep(
            TagSection.LanguageDistances,
            row => need.SupportedLanguages.Contains(Language(row.AsSpan(3)))
        );
        Keep(
            TagSection.ScriptDistances,
            row => need.SupportedLanguages.Contains(Language(row.AsSpan(7)))
        );
        Keep(TagSection.Paradigms, row => need.Full.Contains(CoreSubtags.Read(row)));
        Keep(TagSection.Defaults, _ => true);
        return writer.ToData();

        void Keep(TagSection section, Predicate<byte[]> isNeeded, Action<byte[]>? note = null)
        {
            var table = full[section];
            for (var index = 0; index < table.Count; index++)
            {
                var row = table.Row(index).ToArray();
                if (isNeeded(row))
                {
                    writer.Add(section, row);
                    note?.Invoke(row);
                }
            }
        }
    }

    private static ulong Language(ReadOnlySpan<byte> row) =>
        SubtagCode.Read(row.Slice(0, CoreSubtags.LanguageWidth));
}
