namespace LocaleGen;

/// <summary>Remembers where the keys of a file stand, and reports those that stand twice.</summary>
/// <param name="errors">Where to report.</param>
/// <param name="remedy">What to do about a key that stands twice.</param>
internal sealed class KeyPlaces(FileErrorList errors, string remedy)
{
    private readonly Dictionary<string, TextRange> places = new(StringComparer.Ordinal);

    /// <summary>Adds a key; false, with an error, where it is there already.</summary>
    public bool TryAdd(string key, TextRange name)
    {
        if (!places.TryGetValue(key, out var first))
        {
            places.Add(key, name);
            return true;
        }

        var line = errors.LineOf(first);
        errors.Add(
            LocaleRules.DuplicateKey,
            name,
            $"'{key}' stands in line {line} already: {remedy}"
        );
        return false;
    }

    /// <summary>Reports keys that are also the group of another, and gives them.</summary>
    /// <param name="rule">The rule that this breaks in the format.</param>
    public HashSet<string> ReportGroups(LocaleRule rule)
    {
        var groups = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, member) in KeyOrder.GroupsAmong(places.Keys))
        {
            groups.Add(key);
            var line = errors.LineOf(places[member]);
            var text =
                $"'{key}' is a text here, and a group because of '{member}' in line {line}: rename one";
            errors.Add(rule, places[key], text);
        }

        return groups;
    }
}
