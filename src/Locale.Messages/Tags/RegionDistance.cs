namespace LocaleGen;

/// <summary>How far apart two regions are for a pair of languages.</summary>
/// <remarks>
/// The rules name sets of regions, such as <c>$americas</c>. A partition is a set of regions that no rule tells apart; every
/// rule is kept as the partitions it holds for, and a region is in one of them. A region of regions such as 419 has parts
/// in several: then the farthest pair counts.
/// </remarks>
internal static class RegionDistance
{
    /// <summary>The partition of the regions that no rule names.</summary>
    public const int Unnamed = 1;

    public static int Between(TagData data, CoreSubtags desired, CoreSubtags supported)
    {
        var table = data[TagSection.RegionDistances];
        var otherwise = DistanceCode.Read(data[TagSection.Defaults].Row(0)[1]);
        if (table.Count == 0)
        {
            return otherwise;
        }

        var wanted = PartitionsOf(data, desired.Region);
        var offered = PartitionsOf(data, supported.Region);
        var farthest = 0;
        for (var left = wanted; left != 0; left &= left - 1)
        {
            for (var right = offered; right != 0; right &= right - 1)
            {
                var distance = otherwise;
                for (var index = 0; index < table.Count; index++)
                {
                    var row = RegionRow.Read(table.Row(index));
                    if (row.Fits(desired, supported) && row.Holds(left & -left, right & -right))
                    {
                        distance = row.Distance;
                        break;
                    }
                }

                farthest = Math.Max(farthest, distance);
            }
        }

        return farthest;
    }

    private static int PartitionsOf(TagData data, ulong region)
    {
        var table = data[TagSection.RegionPartitions];
        var row = table.Find(region);
        return row < 0 ? Unnamed : DistanceCode.ReadPartitions(table.Value(row));
    }
}

/// <summary>A rule for regions; a script of 0 is any.</summary>
internal readonly record struct RegionRow(
    ulong DesiredLanguage,
    ulong SupportedLanguage,
    ulong DesiredScript,
    ulong SupportedScript,
    int DesiredPartitions,
    int SupportedPartitions,
    int Distance
)
{
    private const int ScriptsStart = 2 * CoreSubtags.LanguageWidth;
    private const int PartitionsStart = ScriptsStart + (2 * CoreSubtags.ScriptWidth);
    private const int DistanceStart = PartitionsStart + (2 * DistanceCode.PartitionsWidth);

    public static RegionRow Read(ReadOnlySpan<byte> row) =>
        new(
            SubtagCode.Read(row.Slice(0, CoreSubtags.LanguageWidth)),
            SubtagCode.Read(row.Slice(CoreSubtags.LanguageWidth, CoreSubtags.LanguageWidth)),
            SubtagCode.Read(row.Slice(ScriptsStart, CoreSubtags.ScriptWidth)),
            SubtagCode.Read(
                row.Slice(ScriptsStart + CoreSubtags.ScriptWidth, CoreSubtags.ScriptWidth)
            ),
            DistanceCode.ReadPartitions(row.Slice(PartitionsStart, DistanceCode.PartitionsWidth)),
            DistanceCode.ReadPartitions(
                row.Slice(
                    PartitionsStart + DistanceCode.PartitionsWidth,
                    DistanceCode.PartitionsWidth
                )
            ),
            DistanceCode.Read(row[DistanceStart])
        );

    public bool Fits(CoreSubtags desired, CoreSubtags supported) =>
        DesiredLanguage == desired.Language
        && SupportedLanguage == supported.Language
        && (DesiredScript == 0 || DesiredScript == desired.Script)
        && (SupportedScript == 0 || SupportedScript == supported.Script);

    public bool Holds(int desiredPartition, int supportedPartition) =>
        (DesiredPartitions & desiredPartition) != 0
        && (SupportedPartitions & supportedPartition) != 0;
}
