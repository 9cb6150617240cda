namespace LocaleGen;

/// <summary>Names the groups that keys stand in, each once for all of its keys.</summary>
internal sealed class KeyGroups
{
    private readonly Dictionary<string, NamedGroup> known = new(StringComparer.Ordinal);
    private NamedGroup? last;

    /// <summary>The group of a key, and the key's own name in C#.</summary>
    public (NamedGroup Group, string Own) Split(string key)
    {
        var dot = key.LastIndexOf('.');
        var own = key.Substring(dot + 1);
        return dot > 0 && KeyNames.HasName(own) && Open(key, dot) is { IsDeepest: false } group
            ? (group, Identifiers.Pascal(own))
            : SplitAlone(key);
    }

    private static (NamedGroup Group, string Own) SplitAlone(string key)
    {
        var names = KeyNames.SegmentsOf(key).Select(Identifiers.Pascal).ToArray();
        return (new("", names.AsSpan(0, names.Length - 1).ToArray()), names[names.Length - 1]);
    }

    // Most keys stand behind another of their group, and need no text of the group's key to find it.
    private NamedGroup Open(string key, int dot)
    {
        if (last?.Key.Length == dot && key.StartsWith(last.Key, StringComparison.Ordinal))
        {
            return last;
        }

        var group = key.Substring(0, dot);
        if (!known.TryGetValue(group, out last))
        {
            var names = KeyNames.HasName(group)
                ? KeyNames.SegmentsOf(group).Select(Identifiers.Pascal)
                : [];
            known.Add(group, last = new(group, [.. names]));
        }

        return last;
    }
}

/// <summary>A group of keys with its names in C#.</summary>
/// <param name="key">What its keys begin with.</param>
/// <param name="names">The groups it stands in, then its own name; nothing for the catalog itself.</param>
internal sealed class NamedGroup(string key, string[] names)
{
    /// <summary>What its keys begin with, without the dot.</summary>
    public string Key => key;

    /// <summary>The groups it stands in, then its own name.</summary>
    public string[] Names => names;

    /// <summary>Each of them with what leads to it: <c>Alerts</c>, <c>Alerts.List</c>.</summary>
    public string[] Paths { get; } =
    [.. names.Select((_, index) => string.Join(".", names.Take(index + 1)))];

    /// <summary>What the names of its keys among all keys begin with.</summary>
    public string Constant { get; } = string.Concat(names);

    /// <summary>Whether no group can stand in it, and its keys' own names hold dots.</summary>
    public bool IsDeepest => names.Length >= KeyNames.DeepestGroup;

    /// <summary>A member of it, with what leads to it.</summary>
    public string Member(string name) =>
        names.Length == 0 ? name : $"{Paths[Paths.Length - 1]}.{name}";
}
