namespace LocaleGen;

/// <summary>The tables of a <see cref="TagTable"/>.</summary>
internal enum TagSection
{
    /// <summary>Language → script and region.</summary>
    LikelyLanguages,

    /// <summary>Language and script → region.</summary>
    LikelyLanguageScripts,

    /// <summary>Language and region → script.</summary>
    LikelyLanguageRegions,

    /// <summary>Script and region without language → language.</summary>
    LikelyScriptRegions,

    /// <summary>Script without language → language and region.</summary>
    LikelyScripts,

    /// <summary>Region without language → language and script.</summary>
    LikelyRegions,

    /// <summary>One row or none: language, script and region where nothing is known.</summary>
    LikelyAnything,

    /// <summary>Language → language.</summary>
    LanguageAliases,

    /// <summary>Language → language, script, region.</summary>
    LongLanguageAliases,

    /// <summary>Language, region, two variants → language, script, region, variant; the most specific row first.</summary>
    TagAliases,

    /// <summary>Script → script.</summary>
    ScriptAliases,

    /// <summary>Region → region; a region that was divided has several rows.</summary>
    RegionAliases,

    /// <summary>Variant → variant.</summary>
    VariantAliases,

    /// <summary>Language, script, region → the same of the parent, or <c>und</c> for root.</summary>
    Parents,

    /// <summary>Languages that CLDR has data for under tags with a script.</summary>
    ScriptedLanguages,

    /// <summary>Desired language, supported language → distance.</summary>
    LanguageDistances,

    /// <summary>Desired language and script, supported language and script → distance.</summary>
    ScriptDistances,

    /// <summary>Both languages, both scripts or none, both sets of partitions, distance; the first row that fits holds.</summary>
    RegionDistances,

    /// <summary>Region → the partitions it is in, or has parts in; a region without a row is in the first.</summary>
    RegionPartitions,

    /// <summary>Locales to prefer among equals, in full.</summary>
    Paradigms,

    /// <summary>One row: the distances of scripts and of regions that no rule names, and between two Englishes.</summary>
    Defaults,
}

/// <summary>How wide a row is and how wide the key at its start, in bytes.</summary>
internal readonly record struct TableLayout(int KeyWidth, int RowWidth)
{
    public const int VariantWidth = 8;

    public static int Count { get; } = (int)TagSection.Defaults + 1;

    public static TableLayout Of(TagSection section) =>
        section switch
        {
            TagSection.LikelyLanguages => new(3, 10),
            TagSection.LikelyLanguageScripts => new(7, 10),
            TagSection.LikelyLanguageRegions => new(6, 10),
            TagSection.LikelyScriptRegions => new(7, 10),
            TagSection.LikelyScripts => new(4, 10),
            TagSection.LikelyRegions => new(3, 10),
            TagSection.LikelyAnything => new(0, 10),
            TagSection.LanguageAliases => new(3, 6),
            TagSection.LongLanguageAliases => new(3, 13),
            TagSection.TagAliases => new(22, 40),
            TagSection.ScriptAliases => new(4, 8),
            TagSection.RegionAliases => new(3, 6),
            TagSection.VariantAliases => new(8, 16),
            TagSection.Parents => new(10, 20),
            TagSection.ScriptedLanguages => new(3, 3),
            TagSection.LanguageDistances => new(6, 7),
            TagSection.ScriptDistances => new(14, 15),
            TagSection.RegionDistances => new(14, 21),
            TagSection.RegionPartitions => new(3, 6),
            TagSection.Paradigms => new(10, 10),
            _ => new(0, 3),
        };
}

/// <summary>The tables of a <see cref="TagTable"/> in one piece of ASCII.</summary>
/// <remarks>
/// First how many rows each table has, four base-32 digits for each in the order of <see cref="TagSection"/>; then the rows.
/// </remarks>
internal sealed class TagData
{
    private const int CountWidth = 4;
    private readonly int[] starts = new int[TableLayout.Count + 1];

    /// <summary>Finds the tables.</summary>
    /// <exception cref="FormatException">The rows do not fill the bytes.</exception>
    public TagData(byte[] bytes)
    {
        Bytes = bytes;
        var start = (long)TableLayout.Count * CountWidth;
        for (var section = 0; section < TableLayout.Count && start <= bytes.Length; section++)
        {
            starts[section] = (int)start;
            start += (long)ReadCount(section) * TableLayout.Of((TagSection)section).RowWidth;
        }

        if (start != bytes.Length)
        {
            throw new FormatException(
                "The tables of locale tags are damaged: take them from the package again."
            );
        }

        starts[TableLayout.Count] = bytes.Length;
    }

    public byte[] Bytes { get; }

    public SubtagTable this[TagSection section]
    {
        get
        {
            var layout = TableLayout.Of(section);
            var start = starts[(int)section];
            return new(Bytes, start, (starts[(int)section + 1] - start) / layout.RowWidth, layout);
        }
    }

    /// <summary>Writes how many rows a table has.</summary>
    public static void WriteCount(List<byte> bytes, int count)
    {
        for (var shift = 5 * (CountWidth - 1); shift >= 0; shift -= 5)
        {
            bytes.Add((byte)('0' + ((count >> shift) & 31)));
        }
    }

    private int ReadCount(int section)
    {
        var count = 0;
        for (var index = section * CountWidth; index < (section + 1) * CountWidth; index++)
        {
            count = (count << 5) | ((Bytes[index] - '0') & 31);
        }

        return count;
    }
}
