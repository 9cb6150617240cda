namespace LocaleGen;

/// <summary>Where a member stands, and the groups around it.</summary>
/// <param name="group">The object that it is a member of.</param>
/// <param name="index">Its index among the members.</param>
/// <param name="prefix">What stands before its name in its full key.</param>
/// <param name="outer">The group as a member itself; null for the root.</param>
internal sealed class JsonMemberPlace(
    JsonObject group,
    int index,
    string prefix,
    JsonMemberPlace? outer
)
{
    public JsonObject Group { get; } = group;

    public int Index { get; } = index;

    public string Prefix { get; } = prefix;

    public JsonMember Member => Group.Members[Index];

    /// <summary>The outermost group that holds nothing but this member; the member itself where that has neighbours.</summary>
    public JsonMemberPlace WithEmptiedGroups() =>
        Group.Members.Count == 1 && outer is not null ? outer.WithEmptiedGroups() : this;

    /// <summary>Finds the member that is the text of a key; null where there is none.</summary>
    public static JsonMemberPlace? FindText(JsonObject root, string prefix, string key) =>
        Find(root, prefix, null, member => member.Value is JsonString, "", key);

    /// <summary>Finds the member that is the metadata of a key; null where there is none.</summary>
    public static JsonMemberPlace? FindMetadata(JsonObject root, string prefix, string key) =>
        Find(root, prefix, null, _ => true, "@", key);

    private static JsonMemberPlace? Find(
        JsonObject group,
        string prefix,
        JsonMemberPlace? outer,
        Func<JsonMember, bool> isSought,
        string mark,
        string key
    )
    {
        for (var index = 0; index < group.Members.Count; index++)
        {
            var member = group.Members[index];
            var name = member.Name.Text;
            var place = new JsonMemberPlace(group, index, prefix, outer);
            if (
                name.StartsWith(mark, StringComparison.Ordinal)
                && prefix + name.Substring(mark.Length) == key
                && isSought(member)
            )
            {
                return place;
            }

            if (
                member.Value is JsonObject inner
                && KeyOrder.IsGroupOf(prefix + name, key)
                && Find(inner, prefix + name + ".", place, isSought, mark, key) is { } found
            )
            {
                return found;
            }
        }

        return null;
    }
}
