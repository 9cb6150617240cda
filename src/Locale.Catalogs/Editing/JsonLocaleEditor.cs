namespace LocaleGen;

/// <summary>Changes locale files in JSON without touching what it does not change.</summary>
public static class JsonLocaleEditor
{
    /// <summary>
    /// Adds a key where the source has it: behind the key before it, else at the head of its group; groups that are not
    /// there yet are made at the end. Indentation, line ends, commas, comments and the style of keys stay as the file has
    /// them.
    /// </summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="groupPrefix">What stands before every key: <see cref="LocaleFilePath.Prefix"/>.</param>
    /// <param name="missing">The key, its text, and the keys it goes behind.</param>
    /// <returns>
    /// The new text of the file; null where the key cannot stand in it: the file has errors or another prefix, or has the
    /// key, or a text where the key needs a group.
    /// </returns>
    public static string? InsertKey(string text, string groupPrefix, MissingKey missing)
    {
        if (!missing.Key.StartsWith(groupPrefix, StringComparison.Ordinal))
        {
            return null;
        }

        if (text.Trim('\uFEFF', ' ', '\t', '\r', '\n').Length == 0)
        {
            text += "{}\n";
        }

        var file = JsonLocaleReader.Read(text, groupPrefix);
        if (file.Errors.Count > 0 || file.Entries.Any(entry => Collide(entry.Key, missing.Key)))
        {
            return null;
        }

        var root = new JsonReader(text, new FileErrorList(text)).ReadRoot()!;
        var place = JsonPlace.Find(root, groupPrefix, missing);
        return place is null ? null : new JsonInsertion(text, root).Insert(place, missing.Message);
    }

    private static bool Collide(string known, string key) =>
        known == key || KeyOrder.IsGroupOf(known, key) || KeyOrder.IsGroupOf(key, known);
}
