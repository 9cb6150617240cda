namespace LocaleGen;

/// <summary>What a key is called in C#.</summary>
/// <param name="Key">The key.</param>
/// <param name="Path">The groups it stands in, then its own name.</param>
/// <param name="Constant">Its name among all keys of the catalog: <c>AlertsTitle</c>.</param>
public sealed record KeyName(string Key, EquatableList<string> Path, string Constant);

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
    private readonly KeyGroups keyGroups = new();
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
            all.Add(key);
        }

        return all;
    }

    /// <summary>
    /// The segments of a key that are groups, then the one that is its own name. What has neither letter nor digit is no
    /// segment, so that the full stop of a sentence opens no group.
    /// </summary>
    public static IReadOnlyList<string> SegmentsOf(string key)
    {
        var segments = key.Split('.').Where(HasName).ToList();
        if (segments.Count <= DeepestGroup)
        {
            return segments.Count == 0 ? [key] : segments;
        }

        var rest = string.Join(".", segments.Skip(DeepestGroup));
        return [.. segments.Take(DeepestGroup), rest];
    }

    /// <summary>Whether there is anything in a text to name something by.</summary>
    internal static bool HasName(string text)
    {
        foreach (var unit in text)
        {
            if (char.IsLetterOrDigit(unit))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(string key)
    {
        var (group, own) = keyGroups.Split(key);
        var (member, constant) = (group.Member(own), group.Constant + own);
        var taken = member;
        var earlier = Find(members, member) ?? Find(groups, member);
        foreach (var path in group.Paths)
        {
            earlier ??= Find(members, path);
        }

        if (earlier is null && constants.TryGetValue(constant, out earlier))
        {
            taken = constant;
        }

        if (earlier is not null)
        {
            clashes.Add(new KeyNameClash(key, earlier, taken));
            return;
        }

        names.Add(new KeyName(key, EquatableList<string>.Owning([.. group.Names, own]), constant));
        members.Add(member, key);
        constants.Add(constant, key);
        foreach (var path in group.Paths)
        {
            if (!groups.ContainsKey(path))
            {
                groups.Add(path, key);
            }
        }
    }

    private static string? Find(Dictionary<string, string> known, string name) =>
        known.TryGetValue(name, out var key) ? key : null;
}
