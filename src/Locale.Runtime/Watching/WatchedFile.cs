using System.Text.Json;

namespace LocaleGen;

/// <summary>A text of a watched file.</summary>
/// <param name="Culture">The locale as its file or folder is named.</param>
/// <param name="Key">The full key.</param>
/// <param name="Text">The message.</param>
internal readonly record struct WatchedText(string Culture, string Key, string Text);

/// <summary>Reads the texts of locale files for as long as a program is being written.</summary>
/// <remarks>
/// The reader of the build knows the place of everything and goes on behind errors; this one only finds keys and texts,
/// and what it cannot read is refused whole. Metadata counts when the project is built.
/// </remarks>
internal static class WatchedFile
{
    private static readonly JsonDocumentOptions Options = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    /// <summary>The texts of a file in order; of a key that stands twice the first counts.</summary>
    /// <param name="path">The path below the locale folder: <c>de.json</c>, <c>de/alerts.json</c>.</param>
    /// <param name="utf8">The file.</param>
    /// <exception cref="JsonException">The file is no JSON object.</exception>
    public static IReadOnlyList<WatchedText> Read(string path, ReadOnlyMemory<byte> utf8)
    {
        var segments = Path.ChangeExtension(path, null)
            .Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries);
        var byteOrderMark = utf8.Span.StartsWith("\uFEFF"u8) ? 3 : 0;
        using var document = JsonDocument.Parse(utf8[byteOrderMark..], Options);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("A locale file is a JSON object: begin it with '{'");
        }

        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var prefix = string.Concat(segments.Skip(1).Select(segment => segment + "."));
        Collect(document.RootElement, prefix, texts);
        return [.. texts.Select(text => new WatchedText(segments[0], text.Key, text.Value))];
    }

    private static void Collect(JsonElement group, string prefix, Dictionary<string, string> texts)
    {
        foreach (var member in group.EnumerateObject())
        {
            if (member.Name.StartsWith('@'))
            {
                continue;
            }

            switch (member.Value.ValueKind)
            {
                case JsonValueKind.Object:
                    Collect(member.Value, $"{prefix}{member.Name}.", texts);
                    break;
                case JsonValueKind.String:
                    texts.TryAdd(prefix + member.Name, member.Value.GetString()!);
                    break;
            }
        }
    }
}
