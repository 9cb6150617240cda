namespace LocaleGen;

/// <summary>Makes the tables of distances of CLDR's languageMatching.</summary>
internal static class DistanceBuilder
{
    private const string Any = "*";

    // CLDR's own, for a table that is made without any rows of distances.
    private const int UsualScriptDistance = 50;
    private const int UsualRegionDistance = 4;

    /// <summary>Adds the rows of languages, of scripts and of regions, each with its reverse unless it is one-way.</summary>
    public static void Add(TagDataWriter writer, TagRows rows)
    {
        var partitions = new RegionPartitions(rows);
        var taken = new HashSet<string>();
        foreach (var match in rows.Matches)
        {
            Check(match);
            if (match.Desired[0] != '*')
            {
                AddMatch(writer, match, partitions, taken);
            }
        }

        partitions.AddTo(writer);
        AddDefaults(writer, rows.Matches);
    }

    private static void AddMatch(
        TagDataWriter writer,
        MatchRow match,
        RegionPartitions partitions,
        HashSet<string> taken
    )
    {
        switch (match.Desired.Split('-').Length)
        {
            case 1:
                AddPair(writer, TagSection.LanguageDistances, match, taken);
                break;
            case 2:
                AddPair(writer, TagSection.ScriptDistances, match, taken);
                break;
            default:
                AddRegions(writer, match, partitions);
                break;
        }
    }

    private static void AddDefaults(TagDataWriter writer, IReadOnlyList<MatchRow> matches)
    {
        if (matches.Count > 0 && (DistanceOf("*-*") is null || DistanceOf("*-*-*") is null))
        {
            throw new FormatException(
                "CLDR's languageMatching has no row for scripts, *-*, or for regions, *-*-*."
            );
        }

        var region = DistanceOf("*-*-*") ?? UsualRegionDistance;
        // ICU's default: a mere region of the first language wished for is as good as the second language itself.
        var englishes = DistanceOf("en-*-*") ?? region;
        writer.Add(
            TagSection.Defaults,
            "*",
            (DistanceCode.Of(DistanceOf("*-*") ?? UsualScriptDistance).ToString(), 1),
            (DistanceCode.Of(region).ToString(), 1),
            (DistanceCode.Of(englishes).ToString(), 1)
        );

        int? DistanceOf(string desired) =>
            matches.FirstOrDefault(match => match.Desired == desired)?.Distance;
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

    private static void Check(MatchRow match)
    {
        var desired = match.Desired.Split('-');
        var supported = match.Supported.Split('-');
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
