namespace LocaleGen;

/// <summary>Sorts keys so that the keys of a group follow its name directly.</summary>
internal sealed class KeyOrder : IComparer<string>
{
    private KeyOrder() { }

    public static KeyOrder Instance { get; } = new();

    /// <summary>The keys that are also the group of another, each with the first such other in sorted order.</summary>
    /// <remarks>Sorted neighbours, not a table of all prefixes: a key may hold thousands of dots.</remarks>
    public static IEnumerable<(string Text, string Member)> GroupsAmong(IEnumerable<string> keys)
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

    /// <summary>Whether <paramref name="key"/> lies in the group <paramref name="group"/>.</summary>
    public static bool IsGroupOf(string group, string key) =>
        key.Length > group.Length
        && key[group.Length] == '.'
        && key.StartsWith(group, StringComparison.Ordinal);

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
