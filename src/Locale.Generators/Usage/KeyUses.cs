namespace LocaleGen;

/// <summary>The keys that code uses, as far as the compiler can know.</summary>
internal sealed class KeyUses
{
    private readonly HashSet<int> numbers = [];
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly HashSet<string> prefixes = new(StringComparer.Ordinal);

    /// <summary>Notes that the key with a number is used.</summary>
    public void Add(int number) => numbers.Add(number);

    /// <summary>Notes that a key is used by its name.</summary>
    public void Add(string name) => names.Add(name);

    /// <summary>Notes that keys are used of which only the beginning is known; all of them where that is empty.</summary>
    public void AddPrefix(string prefix) => prefixes.Add(prefix);

    /// <summary>Notes what other code uses too.</summary>
    public void Add(KeyUses other)
    {
        numbers.UnionWith(other.numbers);
        names.UnionWith(other.names);
        prefixes.UnionWith(other.prefixes);
    }

    /// <summary>Whether a key may be used.</summary>
    /// <param name="number">Its number in the catalog.</param>
    /// <param name="key">Its name.</param>
    public bool MayUse(int number, string key) =>
        numbers.Contains(number)
        || names.Contains(key)
        || prefixes.Any(prefix => key.StartsWith(prefix, StringComparison.Ordinal));
}
