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

        var root = Reread(text);
        var place = JsonPlace.Find(root, groupPrefix, missing);
        return place is null
            ? null
            : new JsonInsertion(text, root).Insert(place, JsonEscape.Write(missing.Message));
    }

    /// <summary>Takes a key out, with its metadata, its comma and its line, and groups that hold nothing else.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="groupPrefix">What stands before every key: <see cref="LocaleFilePath.Prefix"/>.</param>
    /// <param name="key">The full key.</param>
    /// <returns>The new text of the file; null where it has errors, or no text under the key.</returns>
    public static string? RemoveKey(string text, string groupPrefix, string key)
    {
        if (RootOf(text, groupPrefix) is not { } root || !HasText(root, groupPrefix, key))
        {
            return null;
        }

        for (
            ;
            JsonMemberPlace.FindMetadata(root, groupPrefix, key) is { } place;
            root = Reread(text)
        )
        {
            text = new JsonRemoval(text, root).Remove(place);
        }

        var last = JsonMemberPlace.FindText(root, groupPrefix, key)!;
        return new JsonRemoval(text, root).Remove(last);
    }

    /// <summary>Gives a key another name within its group; its metadata goes with it.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="groupPrefix">What stands before every key: <see cref="LocaleFilePath.Prefix"/>.</param>
    /// <param name="key">The full key.</param>
    /// <param name="newKey">The full key as it is to be.</param>
    /// <returns>
    /// The new text of the file; null where it has errors, no text under the key, the other key already, or where that
    /// belongs in another group.
    /// </returns>
    public static string? RenameKey(string text, string groupPrefix, string key, string newKey)
    {
        var file = JsonLocaleReader.Read(text, groupPrefix);
        if (
            RootOf(text, groupPrefix) is not { } root
            || file.Entries.Any(entry => entry.Key != key && Collide(entry.Key, newKey))
            || JsonMemberPlace.FindText(root, groupPrefix, key) is not { } place
            || JsonRenaming.NameIn(place, newKey) is null
        )
        {
            return null;
        }

        return new JsonRenaming(text).Rename(
            [place, JsonMemberPlace.FindMetadata(root, groupPrefix, key)],
            newKey
        );
    }

    /// <summary>Writes <c>args</c> into the metadata of a key, in place of those that are there.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="groupPrefix">What stands before every key: <see cref="LocaleFilePath.Prefix"/>.</param>
    /// <param name="key">The full key.</param>
    /// <param name="arguments">The arguments in parameter order.</param>
    /// <returns>The new text of the file; null where it has errors, or no text under the key.</returns>
    public static string? DeclareArguments(
        string text,
        string groupPrefix,
        string key,
        IReadOnlyList<DeclaredArgument> arguments
    ) =>
        RootOf(text, groupPrefix) is { } root
        && JsonMemberPlace.FindText(root, groupPrefix, key) is { } place
            ? new JsonMetadataEdit(text, root).Declare(
                place,
                JsonMemberPlace.FindMetadata(root, groupPrefix, key),
                arguments
            )
            : null;

    private static JsonObject? RootOf(string text, string groupPrefix) =>
        JsonLocaleReader.Read(text, groupPrefix).Errors.Count > 0 ? null : Reread(text);

    private static JsonObject Reread(string text) =>
        new JsonReader(text, new FileErrorList(text)).ReadRoot()!;

    private static bool HasText(JsonObject root, string groupPrefix, string key) =>
        JsonMemberPlace.FindText(root, groupPrefix, key) is not null;

    private static bool Collide(string known, string key) =>
        known == key || KeyOrder.IsGroupOf(known, key) || KeyOrder.IsGroupOf(key, known);
}
