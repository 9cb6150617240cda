namespace LocaleGen;

/// <summary>Writes <c>review</c> into the metadata of a text, which is made where there is none.</summary>
internal static class JsonReviewMark
{
    private const string Member = "review";

    /// <summary>Gives the text of the file with the note; null where there is no such key, or the note is there.</summary>
    public static string? Write(string text, string prefix, string key, string note)
    {
        if (
            JsonLocaleReader.Read(text, prefix).Errors.Count > 0
            || new JsonReader(text, new FileErrorList(text)).ReadRoot() is not { } root
            || JsonMemberPlace.FindText(root, prefix, key) is not { } place
        )
        {
            return null;
        }

        var (group, metadata) = (place.Group, "@" + place.Member.Name.Text);
        var written = group.Members.FirstOrDefault(member => member.Name.Text == metadata);
        var insertion = new JsonInsertion(text, root);
        if (written is null)
        {
            var value = $"{{ {JsonEscape.Write(Member)}: {JsonEscape.Write(note)} }}";
            return insertion.Insert(new JsonPlace(group, place.Index + 1, [metadata]), value);
        }

        return written.Value is not JsonObject inner ? null
            : inner.Members.FirstOrDefault(member => member.Name.Text == Member) is { } there
                ? AddTo(text, there, note)
            : insertion.Insert(
                new JsonPlace(inner, inner.Members.Count, [Member]),
                JsonEscape.Write(note)
            );
    }

    private static string? AddTo(string text, JsonMember there, string note) =>
        there.Value is JsonString before
        && !before.Text.Split(["; "], StringSplitOptions.None).Contains(note)
            ? text.Remove(before.Range.Start, before.Range.Length)
                .Insert(
                    before.Range.Start,
                    JsonEscape.Write(before.Text.Length == 0 ? note : $"{before.Text}; {note}")
                )
            : null;
}
