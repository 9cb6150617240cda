namespace LocaleGen;

/// <summary>How far apart two locales are (UTS #35, Part 1, Language Matching): 0 is the same, 50 and more no match.</summary>
internal static class LanguageDistance
{
    /// <summary>Further than anything that is a match.</summary>
    public const int Far = 1000;

    private const int ScriptPairWidth = CoreSubtags.LanguageWidth + CoreSubtags.ScriptWidth;

    /// <summary>The distance from which on locales do not match: that of two scripts.</summary>
    public static int Threshold(TagData data) =>
        DistanceCode.Read(data[TagSection.Defaults].Row(0)[0]);

    /// <summary>What each language further down a list of wishes costs: the distance of two Englishes.</summary>
    public static int Demotion(TagData data) =>
        DistanceCode.Read(data[TagSection.Defaults].Row(0)[2]);

    /// <summary>
    /// From what someone wants to what there is; both maximized. A script or region that neither the tag nor CLDR tells is
    /// no difference. <see cref="Far"/> where it is <paramref name="limit"/> or more.
    /// </summary>
    public static int Between(TagData data, CoreSubtags desired, CoreSubtags supported, int limit)
    {
        var distance = OfLanguages(data, desired.Language, supported.Language);
        if (distance < limit && Differ(desired.Script, supported.Script))
        {
            distance += OfScripts(data, desired, supported);
        }

        if (distance < limit && Differ(desired.Region, supported.Region))
        {
            distance += RegionDistance.Between(data, desired, supported);
        }

        return distance < limit ? distance : Far;
    }

    private static bool Differ(ulong left, ulong right) => left != right && left != 0 && right != 0;

    private static int OfLanguages(TagData data, ulong desired, ulong supported)
    {
        if (desired == supported)
        {
            return desired == 0 ? Far : 0;
        }

        var table = data[TagSection.LanguageDistances];
        var row = table.Find(desired, CoreSubtags.LanguageWidth, supported);
        return row < 0 ? Far : DistanceCode.Read(table.Value(row)[0]);
    }

    private static int OfScripts(TagData data, CoreSubtags desired, CoreSubtags supported)
    {
        Span<byte> key = stackalloc byte[2 * ScriptPairWidth];
        var table = data[TagSection.ScriptDistances];
        var row =
            TryWrite(desired, key.Slice(0, ScriptPairWidth))
            && TryWrite(supported, key.Slice(ScriptPairWidth))
                ? table.Find(key)
                : -1;
        return row < 0 ? Threshold(data) : DistanceCode.Read(table.Value(row)[0]);
    }

    private static bool TryWrite(CoreSubtags subtags, Span<byte> fields) =>
        SubtagCode.TryWrite(subtags.Language, fields.Slice(0, CoreSubtags.LanguageWidth))
        && SubtagCode.TryWrite(subtags.Script, fields.Slice(CoreSubtags.LanguageWidth));
}

/// <summary>A distance, or a set of partitions, in printable ASCII.</summary>
internal static class DistanceCode
{
    /// <summary>What the characters from space on have room for.</summary>
    public const int Most = '~' - ' ';

    public const int PartitionsWidth = 3;
    public const int MostPartitions = 5 * PartitionsWidth;

    public static int Read(byte character) => character - ' ';

    public static char Of(int distance) => (char)(distance + ' ');

    public static int ReadPartitions(ReadOnlySpan<byte> field)
    {
        var partitions = 0;
        foreach (var character in field)
        {
            partitions = (partitions << 5) | (character - '0');
        }

        return partitions;
    }

    public static string OfPartitions(int partitions) =>
        new([
            (char)('0' + (partitions >> 10)),
            (char)('0' + ((partitions >> 5) & 31)),
            (char)('0' + (partitions & 31)),
        ]);
}
