namespace LocaleGen;

/// <summary>A text of a file with its places in it.</summary>
/// <param name="Content">The key, the text and its metadata.</param>
/// <param name="KeyRange">Where the key's last segment as written stands, without quotes.</param>
/// <param name="ValueRange">Where the value stands as written, without quotes; <see cref="UnitPlaces"/> map into it.</param>
public sealed record LocaleEntry(LocaleText Content, TextRange KeyRange, TextRange ValueRange)
{
    /// <summary>The full key: groups, and the prefix of the file, joined by dots.</summary>
    public string Key => Content.Key;

    /// <summary>The message, with the escapes of the format resolved.</summary>
    public string Text => Content.Text;

    /// <summary>What the file says of the text, or null.</summary>
    public TextMetadata? Metadata => Content.Metadata;
}

/// <summary>A group that a file opens.</summary>
/// <param name="Key">The full key of the group.</param>
/// <param name="KeyRange">Where its name stands, without quotes.</param>
public sealed record LocaleGroup(string Key, TextRange KeyRange);
