namespace LocaleGen;

/// <summary>Changes RESX files without touching what it does not change.</summary>
internal static class ResxEditor
{
    /// <summary>Adds a key behind the one it follows in the source; else first, or last where its group is new.</summary>
    /// <returns>The new text of the file, or null where the key cannot stand in it.</returns>
    public static string? InsertKey(string text, string groupPrefix, MissingKey missing)
    {
        if (!missing.Key.StartsWith(groupPrefix, StringComparison.Ordinal))
        {
            return null;
        }

        var file = ResxLocaleReader.Read(text, groupPrefix);
        var name = missing.Key.Substring(groupPrefix.Length);
        if (file.Errors.Count > 0 || !IsName(name) || CollidesWithOther(file, null, missing.Key))
        {
            return null;
        }

        var reader = new ResxReader(text, new FileErrorList(text));
        var data = reader.Read();
        var before = Find(data, groupPrefix, name, missing);
        return new ResxInsertion(text, reader, data).Insert(before, name, missing.Message);
    }

    /// <summary>Takes a key out, with its comment and its lines.</summary>
    /// <returns>The new text of the file; null where it has errors, or no text under the key.</returns>
    public static string? RemoveKey(string text, string groupPrefix, string key)
    {
        if (FindData(text, groupPrefix, key) is not { } data)
        {
            return null;
        }

        var start = data.Tag.Range.Start;
        while (start > 0 && text[start - 1] is ' ' or '\t' or '\r' or '\n')
        {
            start--;
        }

        return text.Remove(start, data.End - start);
    }

    /// <summary>Gives a key another name.</summary>
    /// <returns>The new text of the file; null where it has errors, no text under the key, or the other key already.</returns>
    public static string? RenameKey(string text, string groupPrefix, string key, string newKey)
    {
        if (
            !newKey.StartsWith(groupPrefix, StringComparison.Ordinal)
            || !IsName(newKey.Substring(groupPrefix.Length))
            || FindData(text, groupPrefix, key) is not { } data
            || CollidesWithOther(ResxLocaleReader.Read(text, groupPrefix), key, newKey)
        )
        {
            return null;
        }

        // The value may stand in quotes of either kind.
        var place = data.Name!.ValueRange;
        var name = ResxEscape
            .WriteAttribute(newKey.Substring(groupPrefix.Length))
            .Replace("'", "&apos;");
        return text.Remove(place.Start, place.Length).Insert(place.Start, name);
    }

    /// <summary>The element of a key; null where the file has errors, or no text under the key.</summary>
    public static ResxData? FindData(string text, string groupPrefix, string key) =>
        ResxLocaleReader.Read(text, groupPrefix).Errors.Count > 0
            ? null
            : new ResxReader(text, new FileErrorList(text))
                .Read()
                .FirstOrDefault(data => data.IsText && groupPrefix + data.Name!.Value == key);

    /// <summary>The index of the element that the new one goes behind; -1 for none.</summary>
    private static int Find(
        IReadOnlyList<ResxData> data,
        string prefix,
        string name,
        MissingKey missing
    )
    {
        foreach (var sibling in new[] { missing.PreviousKey, missing.AfterKey })
        {
            var found = sibling is null ? -1 : IndexOf(data, key => prefix + key == sibling);
            if (found >= 0)
            {
                return found;
            }
        }

        var group = name.Substring(0, name.LastIndexOf('.') + 1);
        if (group.Length == 0)
        {
            return -1;
        }

        var member = IndexOf(data, key => key.StartsWith(group, StringComparison.Ordinal));
        return member < 0 ? data.Count - 1 : member - 1;
    }

    private static int IndexOf(IReadOnlyList<ResxData> data, Func<string, bool> isMeant)
    {
        for (var index = 0; index < data.Count; index++)
        {
            if (data[index].IsText && isMeant(data[index].Name!.Value))
            {
                return index;
            }
        }

        return -1;
    }

    private static bool IsName(string name) =>
        name.Trim().Length > 0 && !name.StartsWith(">>", StringComparison.Ordinal);

    private static bool CollidesWithOther(LocaleFile file, string? own, string key) =>
        file.Entries.Any(entry =>
            entry.Key != own
            && (
                entry.Key == key
                || KeyOrder.IsGroupOf(entry.Key, key)
                || KeyOrder.IsGroupOf(key, entry.Key)
            )
        );
}
