namespace LocaleGen;

/// <summary>Makes the tables of distances of CLDR's languageMatching.</summary>
internal static class DistanceBuilder
{
    private const string Any = "*";

    /// <summary>Adds the rows of languages, of scripts and of regions, each with its reverse unless it is one-way.</summary>
    public static void Add(TagDataWriter writer, TagRows rows)
    {
        var partitions = new RegionPartitions(rows);
        var taken = new HashSet<string>();
        int? script = null;
        int? region = null;
        foreach (var match in rows.Matches)
        {
            var desired = match.Desired.Split('-');
            var supported = match.Supported.Split('-');
            Check(match, desired, supported);
            var isDefault = desired[0] == Any;
            switch (desired.Length)
            {
                case 1 when !isDefault:
                    AddPair(writer, TagSection.LanguageDistances, match, taken);
                    break;
                case 2 when isDefault:
                    script = match.Distance;
                    break;
                case 2:
                    AddPair(writer, TagSection.ScriptDistances, match, taken);
                    break;
                case 3 when isDefault:
                    region = match.Distance;
                    break;
                case 3:
                    AddRegions(writer, match, partitions);
                    break;
            }
        }

        if (rows.Matches.Count > 0 && (script is null || region is null))
        {
            throw new FormatException(
                "CLDR's languageMatching has no row for scripts, *-*, or for regions, *-*-*."
            );
        }

        partitions.AddTo(writer);
        AddDefaults(writer, script ?? 50, region ?? 4, rows.Matches);
    }

    private static void AddDefaults(
        TagDataWriter writer,
        int script,
        int region,
        IReadOnlyList<MatchRow> matches
    )
    {
        // ICU's default: a mere region of the first language wished for is as good as the second language itself.
        var englishes =
            matches.FirstOrDefault(match => match.Desired == "en-*-*")?.Distance ?? region;
        writer.Add(
            TagSection.Defaults,
            "*",
            (DistanceCode.Of(script).ToString(), 1),
            (DistanceCode.Of(region).ToString(), 1),
            (DistanceCode.Of(englishes).ToString(), 1)
        );
    }

    private static void AddPair(
        TagDataWriter writer,
        TagSection section,
        MatchRow match,
        HashSet<string> taken
    )
    {
        AddFirst(match.Desired, match.Supported);
        if (!match.OneWay)
        {
            AddFirst(match.Supported, match.Desired);
        }

        void AddFirst(string desired, string supported)
        {
            if (taken.Add(desired + ">" + supported))
            {
                writer.Add(
                    section,
                    desired,
                    [
                        .. Fields(desired),
                        .. Fields(supported),
                        (DistanceCode.Of(match.Distance).ToString(), 1),
                    ]
                );
            }
        }
    }

    private static (string?, int)[] Fields(string tag)
    {
        var subtags = tag.Split('-');
        return subtags.Length == 1
            ? [(subtags[0], CoreSubtags.LanguageWidth)]
            : [(subtags[0], CoreSubtags.LanguageWidth), (subtags[1], CoreSubtags.ScriptWidth)];
    }

    private static void AddRegions(
        TagDataWriter writer,
        MatchRow match,
        RegionPartitions partitions
    )
    {
        var desired = match.Desired.Split('-');
        var supported = match.Supported.Split('-');
        AddRegions(writer, desired, supported, match.Distance, partitions);
        if (!match.OneWay && match.Desired != match.Supported)
        {
            AddRegions(writer, supported, desired, match.Distance, partitions);
        }
    }

    private static void AddRegions(
        TagDataWriter writer,
        string[] desired,
        string[] supported,
        int distance,
        RegionPartitions partitions
    ) =>
        writer.Add(
            TagSection.RegionDistances,
            string.Join("-", desired),
            (desired[0], CoreSubtags.LanguageWidth),
            (supported[0], CoreSubtags.LanguageWidth),
            (desired[1] == Any ? null : desired[1], CoreSubtags.ScriptWidth),
            (supported[1] == Any ? null : supported[1], CoreSubtags.ScriptWidth),
            (DistanceCode.OfPartitions(partitions.Of(desired[2])), DistanceCode.PartitionsWidth),
            (DistanceCode.OfPartitions(partitions.Of(supported[2])), DistanceCode.PartitionsWidth),
            (DistanceCode.Of(distance).ToString(), 1)
        );

    private static void Check(MatchRow match, string[] desired, string[] supported)
    {
        // The default distance of languages is not kept: it is farther than any match.
        var fits =
            desired.Length == supported.Length
            && desired.Length <= 3
            && match.Distance is >= 0 and <= DistanceCode.Most
            && (desired[0] == Any) == (supported[0] == Any)
            && (desired[0] != Any || (desired.All(IsAny) && supported.All(IsAny)))
            && (
                desired.Length != 2
                || desired[0] == Any
                || !(desired.Contains(Any) || supported.Contains(Any))
            );
        if (!fits)
        {
            throw new FormatException(
                $"CLDR's languageMatching has the row {match.Desired} → {match.Supported}, {match.Distance}, of a new shape."
            );
        }
    }

    private static bool IsAny(string subtag) => subtag == Any;
}
