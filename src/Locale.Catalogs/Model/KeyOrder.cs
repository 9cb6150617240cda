namespace LocaleGen;

/// <summary>Sorts keys so that the keys of a group follow its name directly.</summary>
public sealed class KeyOrder : IComparer<string>
{
    private const int DeepestTable = 32;

    private KeyOrder() { }

    /// <summary>The order.</summary>
    public static KeyOrder Instance { get; } = new();

    /// <summary>The keys that are also the group of another, each with the first such other in sorted order.</summary>
    public static IEnumerable<(string Text, string Member)> GroupsAmong(IEnumerable<string> keys)
    {
        var all = keys as IReadOnlyCollection<string> ?? [.. keys];
        return HasGroups(all) ? FindGroups(all) : [];
    }

    /// <remarks>Sorted neighbours, not a table of all prefixes: a key may hold hundreds of dots.</remarks>
    private static IEnumerable<(string Text, string Member)> FindGroups(IEnumerable<string> keys)
    {
        var sorted = keys.ToArray();
        Array.Sort(sorted, Instance);
        for (var index = 1; index < sorted.Length; index++)
        {
            if (IsGroupOf(sorted[index - 1], sorted[index]))
            {
                yield return (sorted[index - 1], sorted[index]);
            }
        }
    }

    /// <summary>Whether it is worth sorting, which is rare: keys stand beside others of their group, and groups are few.</summary>
    private static bool HasGroups(IReadOnlyCollection<string> keys)
    {
        var groups = new HashSet<string>(StringComparer.Ordinal);
        var group = "";
        foreach (var key in keys)
        {
            var end = key.LastIndexOf('.');
            if (end < 0 || (end == group.Length && key.StartsWith(group, StringComparison.Ordinal)))
            {
                continue;
            }

            group = key.Substring(0, end);
            if (!AddWithGroupsAround(groups, group))
            {
                return true;
            }
        }

        return groups.Count > 0 && keys.Any(groups.Contains);
    }

    private static bool AddWithGroupsAround(HashSet<string> groups, string group)
    {
        for (var depth = 0; groups.Add(group); depth++)
        {
            if (depth == DeepestTable)
            {
                return false;
            }

            var end = group.LastIndexOf('.');
            if (end < 0)
            {
                break;
            }

            group = group.Substring(0, end);
        }

        return true;
    }

    /// <summary>Whether <paramref name="key"/> lies in the group <paramref name="group"/>.</summary>
    public static bool IsGroupOf(string group, string key) =>
        key.Length > group.Length
        && key[group.Length] == '.'
        && key.StartsWith(group, StringComparison.Ordinal);

    /// <inheritdoc/>
    public int Compare(string? left, string? right)
    {
        var length = Math.Min(left!.Length, right!.Length);
        for (var index = 0; index < length; index++)
        {
            if (left[index] != right[index])
            {
                return Rank(left[index]) - Rank(right[index]);
            }
        }

        return left.Length - right.Length;
    }

    private static int Rank(char unit) => unit == '.' ? -1 : unit;
}
