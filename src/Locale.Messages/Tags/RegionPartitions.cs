namespace LocaleGen;

/// <summary>The sets of regions that no rule of languageMatching tells apart; see <see cref="RegionDistance"/>.</summary>
internal sealed class RegionPartitions
{
    private readonly TagRows rows;
    private readonly Dictionary<string, HashSet<string>> variables = [];

    /// <summary>Region → the one partition of a region without parts.</summary>
    private readonly Dictionary<string, int> leaves = [];

    /// <summary>For each partition the variables it is in; the first is in none.</summary>
    private readonly List<string> signatures = [""];

    public RegionPartitions(TagRows rows)
    {
        this.rows = rows;
        foreach (var variable in rows.MatchVariables)
        {
            variables.Add(variable.Key, [.. variable.Value.Split('+').SelectMany(LeavesOf)]);
        }

        foreach (
            var region in rows
                .Matches.SelectMany(match => new[] { match.Desired, match.Supported })
                .Select(RegionIn)
        )
        {
            if (region is not (null or "*") && region[0] != '$')
            {
                variables[region] = [.. LeavesOf(region)];
            }
        }

        foreach (
            var region in variables
                .Values.SelectMany(set => set)
                .Distinct()
                .OrderBy(r => r, StringComparer.Ordinal)
        )
        {
            leaves.Add(region, 1 << IndexOf(SignatureOf(region)));
        }
    }

    /// <summary>The partitions of a rule's region: <c>*</c>, <c>$name</c>, <c>$!name</c> or a region.</summary>
    /// <exception cref="FormatException">There is no such variable.</exception>
    public int Of(string region)
    {
        if (region == "*")
        {
            return (1 << signatures.Count) - 1;
        }

        var negated = region.StartsWith("$!", StringComparison.Ordinal);
        var name = negated ? "$" + region.Substring(2) : region;
        if (!variables.ContainsKey(name))
        {
            throw new FormatException(
                $"CLDR's languageMatching uses the variable {name}, which it does not define."
            );
        }

        var partitions = 0;
        for (var index = 0; index < signatures.Count; index++)
        {
            partitions |= signatures[index].Split(' ').Contains(name) == negated ? 0 : 1 << index;
        }

        return partitions;
    }

    /// <summary>Adds every region that is not wholly in the first partition.</summary>
    public void AddTo(TagDataWriter writer)
    {
        var containing = rows.RegionContainment.Keys.Where(region => region.Length is 2 or 3);
        foreach (var region in containing.Union(leaves.Keys))
        {
            var partitions = LeavesOf(region).Aggregate(0, (all, leaf) => all | PartitionOf(leaf));
            if (partitions != RegionDistance.Unnamed)
            {
                writer.Add(
                    TagSection.RegionPartitions,
                    region,
                    (region, CoreSubtags.RegionWidth),
                    (DistanceCode.OfPartitions(partitions), DistanceCode.PartitionsWidth)
                );
            }
        }
    }

    private static string? RegionIn(string tag) => tag.Split('-').ElementAtOrDefault(2);

    private int PartitionOf(string leaf) =>
        leaves.TryGetValue(leaf, out var partition) ? partition : RegionDistance.Unnamed;

    private string SignatureOf(string region) =>
        string.Join(
            " ",
            variables
                .Where(set => set.Value.Contains(region))
                .Select(set => set.Key)
                .OrderBy(n => n, StringComparer.Ordinal)
        );

    private int IndexOf(string signature)
    {
        var index = signatures.IndexOf(signature);
        if (index >= 0)
        {
            return index;
        }

        signatures.Add(signature);
        return signatures.Count <= DistanceCode.MostPartitions
            ? signatures.Count - 1
            : throw new FormatException(
                "CLDR's languageMatching tells more sets of regions apart than there is room for."
            );
    }

    /// <summary>The regions without parts in a region.</summary>
    private IEnumerable<string> LeavesOf(string region) =>
        rows.RegionContainment.TryGetValue(region, out var parts)
            ? parts.SelectMany(LeavesOf).Distinct()
            : [region];
}
