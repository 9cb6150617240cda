namespace LocaleGen;

/// <summary>Writes other names of members into the text of a file.</summary>
internal sealed class JsonRenaming(string text)
{
    /// <summary>Gives the text with members named by another key; what stands before a name, as an <c>@</c>, stays.</summary>
    public string Rename(IEnumerable<JsonMemberPlace?> places, string key)
    {
        var renamed = text;
        foreach (
            var place in places
                .OfType<JsonMemberPlace>()
                .OrderByDescending(place => place.Member.Name.Range.Start)
        )
        {
            if (NameIn(place, key) is { } name)
            {
                var range = place.Member.Name.Range;
                var mark = place.Member.Name.Text[0] == '@' ? "@" : "";
                renamed = renamed
                    .Remove(range.Start, range.Length)
                    .Insert(range.Start, JsonEscape.Write(mark + name));
            }
        }

        return renamed;
    }

    /// <summary>How a key is named in the group of a member; null where it belongs in another.</summary>
    public static string? NameIn(JsonMemberPlace place, string key)
    {
        var name = key.StartsWith(place.Prefix, StringComparison.Ordinal)
            ? key.Substring(place.Prefix.Length)
            : "";
        return name.Trim().Length > 0 && name[0] != '@' ? name : null;
    }
}
