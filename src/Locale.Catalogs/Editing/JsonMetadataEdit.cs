namespace LocaleGen;

/// <summary>Writes into the metadata of a key.</summary>
internal sealed class JsonMetadataEdit(string text, JsonObject root)
{
    private const string Arguments = "args";

    /// <summary>Gives the text with arguments declared; null where the metadata is a remark.</summary>
    /// <param name="place">The text of the key.</param>
    /// <param name="metadata">Its metadata; null without any.</param>
    /// <param name="arguments">The arguments in parameter order.</param>
    public string? Declare(
        JsonMemberPlace place,
        JsonMemberPlace? metadata,
        IReadOnlyList<DeclaredArgument> arguments
    )
    {
        var list = string.Join(", ", arguments.Select(Write));
        var value = $"{{ {list} }}";
        var insertion = new JsonInsertion(text, root);
        if (metadata is null)
        {
            var beside = new JsonPlace(
                place.Group,
                place.Index + 1,
                ["@" + place.Member.Name.Text]
            );
            return insertion.Insert(beside, $"{{ \"{Arguments}\": {value} }}");
        }

        if (metadata.Member.Value is not JsonObject written)
        {
            return null;
        }

        var known = written.Members.FirstOrDefault(member => member.Name.Text == Arguments);
        return known?.Value is { Range: var range }
            ? text.Remove(range.Start, range.Length).Insert(range.Start, value)
            : insertion.Insert(new JsonPlace(written, written.Members.Count, [Arguments]), value);
    }

    private static string Write(DeclaredArgument argument) =>
        $"{JsonEscape.Write(argument.Name)}: {JsonEscape.Write(argument.TypeName)}";
}
