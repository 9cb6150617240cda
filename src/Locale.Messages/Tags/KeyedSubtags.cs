namespace LocaleGen;

/// <summary>Puts the keys of <c>-u-</c> and <c>-t-</c> in order.</summary>
internal static class KeyedSubtags
{
    /// <summary>
    /// What stands before the first key, then each key with its values by key; of a key that is there twice the first
    /// counts, and the value <c>true</c> is left out.
    /// </summary>
    public static List<string> Sort(List<Subtag> subtags, Func<Subtag, bool> isKey, bool sortHead)
    {
        var head = new List<string>();
        var fields = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        var values = head;
        foreach (var subtag in subtags)
        {
            if (!isKey(subtag))
            {
                values.Add(subtag.Lower);
                continue;
            }

            values = [];
            if (!fields.ContainsKey(subtag.Lower))
            {
                fields.Add(subtag.Lower, values);
            }
        }

        if (sortHead)
        {
            head = head.Distinct().OrderBy(attribute => attribute, StringComparer.Ordinal).ToList();
        }

        foreach (var field in fields)
        {
            head.Add(field.Key);
            head.AddRange(field.Value.Count == 1 && field.Value[0] == "true" ? [] : field.Value);
        }

        return head;
    }
}

/// <summary>Finds the keywords of a <c>-u-</c> extension in canonical syntax.</summary>
internal static class UnicodeKeywords
{
    /// <summary>The value of a key, <c>true</c> where it has none, or null where it is absent.</summary>
    public static string? Find(string extension, string key)
    {
        var subtags = extension.Split('-');
        var start = Array.IndexOf(subtags, key, 1);
        if (key.Length != 2 || start < 0)
        {
            return null;
        }

        var values = subtags.Skip(start + 1).TakeWhile(subtag => subtag.Length != 2).ToList();
        return values.Count == 0 ? "true" : string.Join("-", values);
    }
}
