using System.Collections.Concurrent;

namespace LocaleGen;

/// <summary>The keys that code uses, as far as the compiler can know. Safe for several threads.</summary>
internal sealed class KeyUses
{
    private readonly ConcurrentDictionary<int, bool> numbers = new();
    private readonly ConcurrentDictionary<string, bool> names = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> prefixes = new(StringComparer.Ordinal);

    /// <summary>Notes that the key with a number is used.</summary>
    public void Add(int number) => numbers.TryAdd(number, true);

    /// <summary>Notes that a key is used by its name.</summary>
    public void Add(string name) => names.TryAdd(name, true);

    /// <summary>Notes that keys are used of which only the beginning is known; all of them where that is empty.</summary>
    public void AddPrefix(string prefix) => prefixes.TryAdd(prefix, true);

    /// <summary>Whether a key may be used.</summary>
    /// <param name="number">Its number in the catalog.</param>
    /// <param name="key">Its name.</param>
    public bool MayUse(int number, string key) =>
        numbers.ContainsKey(number)
        || names.ContainsKey(key)
        || prefixes.Keys.Any(prefix => key.StartsWith(prefix, StringComparison.Ordinal));
}
