namespace LocaleGen;

/// <summary>What decides which rows some locales need.</summary>
/// <remarks>
/// A row counts where a tag that is near one of the locales meets it; also where leaving it out would make a tag near that
/// is not. A language is near when a rule of CLDR makes it so, whatever scripts and regions add.
/// </remarks>
internal sealed class SliceNeed
{
    private readonly TagData full;

    /// <summary>The languages of the supported locales.</summary>
    private readonly HashSet<ulong> supportedLanguages = [];

    /// <summary>Those and the languages that CLDR finds near them.</summary>
    private readonly HashSet<ulong> languages = [];

    /// <summary>The scripts that are no other script than one of the locales' own, by a rule or by being it.</summary>
    private readonly HashSet<ulong> scripts = [];

    /// <summary>The regions that make a difference.</summary>
    private readonly HashSet<ulong> regions = [];

    /// <summary>The codes, and codes of codes, that were replaced by a near language.</summary>
    private readonly HashSet<ulong> replaced = [];

    private readonly List<RegionRow> regionRules = [];

    public SliceNeed(TagData full, IReadOnlyCollection<LocaleTag> supported)
    {
        this.full = full;
        HasVariants = supported.Any(tag => tag.Variants.Count > 0);
        foreach (var tag in supported)
        {
            Add(tag);
        }

        AddNearLanguages();
        AddNearScripts();
        AddReplacedLanguages();
    }

    /// <summary>Whether a supported locale has variants.</summary>
    public bool HasVariants { get; }

    /// <summary>The supported locales, maximized.</summary>
    public HashSet<CoreSubtags> Full { get; } = [];

    /// <summary>The supported locales and their ancestors.</summary>
    public HashSet<CoreSubtags> Ancestors { get; } = [];

    /// <summary>Whether the language at the start of a row is near.</summary>
    public bool IsNear(ReadOnlySpan<byte> row) => languages.Contains(LanguageOf(row));

    /// <summary>Whether the language at the start of a row is that of a supported locale.</summary>
    public bool IsSupported(ReadOnlySpan<byte> row) => supportedLanguages.Contains(LanguageOf(row));

    /// <summary>Whether the language at the start of a row is that of a supported locale or an ancestor.</summary>
    public bool IsAncestral(ReadOnlySpan<byte> row)
    {
        var language = LanguageOf(row);
        return Ancestors.Any(ancestor => ancestor.Language == language);
    }

    /// <summary>Whether a row that a tag without language meets leads to a near language.</summary>
    public bool NeedsUndetermined(ReadOnlySpan<byte> language) =>
        languages.Contains(LanguageOf(language)) || languages.Contains(SubtagCode.Undetermined);

    /// <summary>The same for a row by script, or whether it keeps rows by region from telling the language.</summary>
    public bool NeedsScriptRow(ReadOnlySpan<byte> script, ReadOnlySpan<byte> language) =>
        NeedsUndetermined(language)
        || scripts.Contains(SubtagCode.Read(script.Slice(0, CoreSubtags.ScriptWidth)));

    public void AddRegion(ReadOnlySpan<byte> region) =>
        regions.Add(SubtagCode.Read(region.Slice(0, CoreSubtags.RegionWidth)));

    public bool NeedsLanguageAlias(byte[] row) => IsNear(LanguageOf(row));

    public bool NeedsTagAlias(TagAliasRow row) =>
        row.Language == SubtagCode.Undetermined
            ? HasVariants || row.Replacement.Region != 0
            : IsNear(row.Language) || IsNear(row.Replacement.Language);

    public bool NeedsRegionRule(RegionRow row)
    {
        var isNeeded =
            languages.Contains(row.DesiredLanguage)
            && supportedLanguages.Contains(row.SupportedLanguage);
        if (isNeeded)
        {
            regionRules.Add(row);
        }

        return isNeeded;
    }

    /// <summary>Whether a kept rule tells one of a region's partitions from that of the regions without a row.</summary>
    public bool NeedsPartition(byte[] row)
    {
        var partitions = DistanceCode.ReadPartitions(row.AsSpan(CoreSubtags.RegionWidth));
        for (var rest = partitions; rest != 0; rest &= rest - 1)
        {
            var partition = rest & -rest;
            if (regionRules.Any(rule => Tells(rule, partition)))
            {
                return true;
            }
        }

        return false;
    }

    public bool NeedsRegionAlias(byte[] alias)
    {
        var region = SubtagCode.Read(alias.AsSpan(0, CoreSubtags.RegionWidth));
        if (regions.Contains(region))
        {
            return true;
        }

        var table = full[TagSection.RegionAliases];
        for (
            var row = table.Find(region);
            row < table.Count && SubtagCode.Read(table.Key(row)) == region;
            row++
        )
        {
            if (regions.Contains(SubtagCode.Read(table.Value(row))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Tells(RegionRow rule, int partition) =>
        Tells(rule.DesiredPartitions, partition) || Tells(rule.SupportedPartitions, partition);

    private static bool Tells(int partitions, int partition) =>
        ((partitions & partition) != 0) != ((partitions & RegionDistance.Unnamed) != 0);

    private static ulong LanguageOf(ReadOnlySpan<byte> row) =>
        SubtagCode.Read(row.Slice(0, CoreSubtags.LanguageWidth));

    private bool IsNear(ulong language) =>
        languages.Contains(language) || replaced.Contains(language);

    private void Add(LocaleTag tag)
    {
        var canonical = TagCanonicalizer.Canonicalize(full, tag).Core;
        var maximized = Likely.MaximizeForMatching(full, canonical);
        Full.Add(maximized);
        supportedLanguages.Add(maximized.Language);
        languages.Add(maximized.Language);
        languages.Add(SubtagCode.Of(tag.Language));
        scripts.Add(maximized.Script);
        regions.Add(maximized.Region);
        foreach (var ancestor in TagAncestry.Of(full, tag))
        {
            Ancestors.Add(CoreSubtags.Of(ancestor));
            languages.Add(SubtagCode.Of(ancestor.Language));
        }
    }

    private void AddNearLanguages() =>
        ForEach(
            TagSection.LanguageDistances,
            row =>
            {
                if (IsSupported(row.AsSpan(CoreSubtags.LanguageWidth)))
                {
                    languages.Add(LanguageOf(row));
                }
            }
        );

    private void AddNearScripts() =>
        ForEach(
            TagSection.ScriptDistances,
            row =>
            {
                var desired = row.AsSpan(CoreSubtags.LanguageWidth, CoreSubtags.ScriptWidth);
                if (IsSupported(row.AsSpan(CoreSubtags.LanguageWidth + CoreSubtags.ScriptWidth)))
                {
                    scripts.Add(SubtagCode.Read(desired));
                }
            }
        );

    private void AddReplacedLanguages()
    {
        int before;
        do
        {
            before = replaced.Count;
            ForEach(TagSection.LanguageAliases, AddReplaced);
            ForEach(TagSection.LongLanguageAliases, AddReplaced);
        } while (replaced.Count > before);
    }

    private void AddReplaced(byte[] row)
    {
        if (IsNear(LanguageOf(row.AsSpan(CoreSubtags.LanguageWidth))))
        {
            replaced.Add(LanguageOf(row));
        }
    }

    private void ForEach(TagSection section, Action<byte[]> action)
    {
        var table = full[section];
        for (var index = 0; index < table.Count; index++)
        {
            action(table.Row(index).ToArray());
        }
    }
}
