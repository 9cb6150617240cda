namespace LocaleGen;

/// <summary>Finds what was probably meant by a misspelt name.</summary>
public static class NearMatch
{
    // Longer ones are no misspelt names, and comparing two takes time in the square of their length.
    private const int LongestName = 64;

    /// <summary>
    /// The candidate that takes the fewest insertions, deletions, replacements and swaps of neighbours to reach, ignoring
    /// case; null where even that one takes more than a third of the name, or the name is no name by its length. Of equals the first.
    /// </summary>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        string? nearest = null;
        if (name.Length > LongestName)
        {
            return null;
        }

        var limit = Math.Max(1, name.Length / 3);
        foreach (var candidate in candidates)
        {
            // The difference in length is a lower bound, and spares most of the work.
            if (Math.Abs(candidate.Length - name.Length) <= limit)
            {
                var distance = Distance(name.ToLowerInvariant(), candidate.ToLowerInvariant());
                if (distance <= limit)
                {
                    nearest = candidate;
                    limit = distance - 1;
                }
            }
        }

        return nearest;
    }

    // Optimal string alignment, with three rows of the table.
    private static int Distance(string from, string to)
    {
        var (before, last, row) = (
            new int[to.Length + 1],
            Enumerable.Range(0, to.Length + 1).ToArray(),
            new int[to.Length + 1]
        );
        for (var i = 1; i <= from.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = last[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, last, row) = (last, row, before);
        }

        return last[to.Length];
    }
}
