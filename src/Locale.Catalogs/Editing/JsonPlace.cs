namespace LocaleGen;

/// <summary>Where a new member goes.</summary>
/// <param name="group">The object that it goes into.</param>
/// <param name="index">Its index among the members.</param>
/// <param name="names">Its name; before it the names of the groups to make around it.</param>
internal sealed class JsonPlace(JsonObject group, int index, IReadOnlyList<string> names)
{
    public JsonObject Group { get; } = group;

    public int Index { get; } = index;

    public IReadOnlyList<string> Names { get; } = names;

    /// <summary>Finds the place of a key; null where no name for it would be read as that key.</summary>
    public static JsonPlace? Find(JsonObject root, string prefix, MissingKey missing)
    {
        var place =
            FindBehind(root, prefix, missing.Key, missing.PreviousKey)
            ?? FindBehind(root, prefix, missing.Key, missing.AfterKey)
            ?? FindInGroup(root, prefix, missing.Key, 1);
        return place.Names.All(IsName) ? place : null;
    }

    private static JsonPlace? FindBehind(
        JsonObject group,
        string prefix,
        string key,
        string? sibling
    )
    {
        for (var index = 0; sibling is not null && index < group.Members.Count; index++)
        {
            var member = group.Members[index];
            var found = prefix + member.Name.Text;
            if (
                member.Value is JsonString
                && found == sibling
                && key.StartsWith(prefix, StringComparison.Ordinal)
            )
            {
                var end = IsMetadataOf(group, index + 1, member.Name.Text) ? index + 2 : index + 1;
                return new(group, end, [key.Substring(prefix.Length)]);
            }

            if (
                member.Value is JsonObject inner
                && KeyOrder.IsGroupOf(found, sibling)
                && FindBehind(inner, found + ".", key, sibling) is { } place
            )
            {
                return place;
            }
        }

        return null;
    }

    private static JsonPlace FindInGroup(JsonObject group, string prefix, string key, int depth)
    {
        foreach (var member in group.Members)
        {
            var found = prefix + member.Name.Text;
            if (member.Value is JsonObject inner && KeyOrder.IsGroupOf(found, key))
            {
                return FindInGroup(inner, found + ".", key, depth + 1);
            }
        }

        var name = key.Substring(prefix.Length);
        var segments = name.Split('.');
        var isNested =
            segments.All(IsName)
            && depth + segments.Length <= JsonReader.MaximumDepth
            && !HasDottedNamesOnly(group);
        return new(
            group,
            FindIndex(group, name, segments.Length > 1),
            isNested ? segments : [name]
        );
    }

    // Before the first of the same group; else a text stands before, and a new group behind, what is there.
    private static int FindIndex(JsonObject group, string name, bool isOfNewGroup)
    {
        var dotted = name.Substring(0, name.LastIndexOf('.') + 1);
        for (var index = 0; isOfNewGroup && index < group.Members.Count; index++)
        {
            if (
                group
                    .Members[index]
                    .Name.Text.TrimStart('@')
                    .StartsWith(dotted, StringComparison.Ordinal)
            )
            {
                return index;
            }
        }

        return isOfNewGroup
            ? group.Members.Count
            : group
                .Members.TakeWhile(member =>
                    member.Name.Text.StartsWith("@@", StringComparison.Ordinal)
                )
                .Count();
    }

    private static bool HasDottedNamesOnly(JsonObject group)
    {
        var keys = group.Members.Where(member => member.Name.Text[0] != '@').ToList();
        return keys.Any(member => member.Name.Text.Contains('.'))
            && keys.All(member => member.Value is JsonString);
    }

    private static bool IsMetadataOf(JsonObject group, int index, string name) =>
        index < group.Members.Count && group.Members[index].Name.Text == "@" + name;

    private static bool IsName(string name) => name.Trim().Length > 0 && name[0] != '@';
}
