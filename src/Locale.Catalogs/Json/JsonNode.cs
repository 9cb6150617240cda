namespace LocaleGen;

/// <summary>A value of a JSON text.</summary>
/// <param name="range">The whole value, with quotes or brackets.</param>
internal abstract class JsonNode(TextRange range)
{
    public TextRange Range { get; } = range;
}

/// <summary>A string, or a member's name.</summary>
internal sealed class JsonString(TextRange range, TextRange content, string text) : JsonNode(range)
{
    /// <summary>What stands between the quotes.</summary>
    public TextRange Content { get; } = content;

    /// <summary>Whether it has a closing quote.</summary>
    public bool IsClosed => Range.End > Content.End;

    /// <summary>The string with its escapes resolved.</summary>
    public string Text { get; } = text;
}

/// <summary>A number, true, false or null.</summary>
/// <param name="range">The value as written.</param>
/// <param name="isFaulty">Whether it is something else that was reported already.</param>
internal sealed class JsonScalar(TextRange range, bool isFaulty) : JsonNode(range)
{
    public bool IsFaulty { get; } = isFaulty;
}

internal sealed class JsonArray(TextRange range, IReadOnlyList<JsonNode> items) : JsonNode(range)
{
    public IReadOnlyList<JsonNode> Items { get; } = items;
}

/// <summary>An object; one that was never closed ends with the text.</summary>
internal sealed class JsonObject(TextRange range, IReadOnlyList<JsonMember> members)
    : JsonNode(range)
{
    public IReadOnlyList<JsonMember> Members { get; } = members;
}

/// <summary>One member of an object.</summary>
/// <param name="name">Its name.</param>
/// <param name="value">Its value, or null where there is none, which was an error.</param>
internal sealed class JsonMember(JsonString name, JsonNode? value)
{
    public JsonString Name { get; } = name;

    public JsonNode? Value { get; } = value;
}
