namespace LocaleGen;

/// <summary>What a key is called in C#.</summary>
/// <param name="Key">The key.</param>
/// <param name="Path">The groups it stands in, then its own name.</param>
public sealed record KeyName(string Key, EquatableList<string> Path)
{
    /// <summary>Its name among all keys of the catalog: <c>AlertsTitle</c>.</summary>
    public string Constant => string.Concat(Path);
}

/// <summary>A key that has no name of its own in C#.</summary>
/// <param name="Key">The key.</param>
/// <param name="Earlier">The key that has its name.</param>
/// <param name="Name">The name.</param>
public sealed record KeyNameClash(string Key, string Earlier, string Name);

/// <summary>Names the keys of a catalog.</summary>
/// <remarks>
/// Dots nest. The names of two keys clash where they are one member, where one is a group that the other is a member of,
/// and where they are one constant of the enum of keys; the first of the two keeps the name.
/// </remarks>
public sealed class KeyNames
{
    /// <summary>How deep groups nest; what would be deeper is part of the member's name.</summary>
    public const int DeepestGroup = 24;

    private readonly Dictionary<string, string> members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> constants = new(StringComparer.Ordinal);
    private readonly List<KeyName> names = [];
    private readonly List<KeyNameClash> clashes = [];

    private KeyNames() { }

    /// <summary>The keys that have a name, in order.</summary>
    public IReadOnlyList<KeyName> Names => names;

    /// <summary>The keys that have none.</summary>
    public IReadOnlyList<KeyNameClash> Clashes => clashes;

    /// <summary>Names keys, which are unique, in their order.</summary>
    public static KeyNames Of(IEnumerable<string> keys)
    {
        var all = new KeyNames();
        foreach (var key in keys)
        {
            all.Add(new KeyName(key, new(SegmentsOf(key).Select(Identifiers.Pascal))));
        }

        return all;
    }

    /// <summary>
    /// The segments of a key that are groups, then the one that is its own name. What has neither letter nor digit is no
    /// segment, so that the full stop of a sentence opens no group.
    /// </summary>
    public static IReadOnlyList<string> SegmentsOf(string key)
    {
        var segments = key.Split('.').Where(segment => segment.Any(char.IsLetterOrDigit)).ToList();
        if (segments.Count <= DeepestGroup)
        {
            return segments.Count == 0 ? [key] : segments;
        }

        var rest = string.Join(".", segments.Skip(DeepestGroup));
        return [.. segments.Take(DeepestGroup), rest];
    }

    private void Add(KeyName name)
    {
        var member = string.Join(".", name.Path);
        var taken = member;
        var earlier = Find(members, member) ?? Find(groups, member);
        var path = "";
        var around = new List<string>();
        for (var index = 0; index < name.Path.Count - 1; index++)
        {
            path += (index == 0 ? "" : ".") + name.Path[index];
            around.Add(path);
            earlier ??= Find(members, path);
        }

        if (earlier is null && constants.TryGetValue(name.Constant, out earlier))
        {
            taken = name.Constant;
        }

        if (earlier is not null)
        {
            clashes.Add(new KeyNameClash(name.Key, earlier, taken));
            return;
        }

        names.Add(name);
        members.Add(member, name.Key);
        constants.Add(name.Constant, name.Key);
        foreach (var group in around.Where(group => !groups.ContainsKey(group)))
        {
            groups.Add(group, name.Key);
        }
    }

    private static string? Find(Dictionary<string, string> known, string name) =>
        known.TryGetValue(name, out var key) ? key : null;
}
