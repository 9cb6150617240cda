using System.Text.Json;

namespace LocaleGen;

/// <summary>The members of a request by name; null counts as absent.</summary>
internal readonly struct RequestMembers(JsonElement row)
{
    /// <summary>A member of any kind.</summary>
    public JsonElement? Find(string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null
            ? value
            : null;

    /// <summary>A text.</summary>
    public string? FindText(string name) =>
        Find(name) is not { } value ? null
        : value.ValueKind == JsonValueKind.String ? TextOf(value, name)
        : throw new RequestException($"\"{name}\" is a text in double quotes");

    /// <summary>Whether a switch is on.</summary>
    public bool Flag(string name) =>
        Find(name)?.ValueKind switch
        {
            null or JsonValueKind.False => false,
            JsonValueKind.True => true,
            _ => throw new RequestException($"\"{name}\" is true or false"),
        };

    /// <summary>A number in its own writing, or a text.</summary>
    public string NumberText(string name) =>
        Find(name) is { ValueKind: JsonValueKind.Number } number
            ? number.GetRawText()
            : FindText(name) ?? throw new RequestException($"\"{name}\" is missing");

    /// <summary>The text of a JSON text.</summary>
    /// <exception cref="RequestException">It holds half of a surrogate pair.</exception>
    public static string TextOf(JsonElement value, string name)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new RequestException($"\"{name}\" holds half of a surrogate pair");
        }
    }
}
