using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace LocaleGen;

/// <summary>Reads the lines of a batch. Every line is a request, if only a refused one.</summary>
internal static class BatchRequestReader
{
    private const string DefaultLocale = "en";

    /// <summary>Reads one line.</summary>
    /// <param name="line">UTF-8, without its line end.</param>
    /// <param name="number">The line's number, from 1; its id where it has none of its own.</param>
    public static BatchRequest Read(ReadOnlyMemory<byte> line, int number)
    {
        var id = number.ToString();
        try
        {
            using var document = Parse(line);
            var row = new RequestMembers(document.RootElement);
            id = row.Find("id")?.GetRawText() ?? id;
            return ReadRow(row, id);
        }
        catch (RequestException refused)
        {
            return new RefusedRequest(id, refused.Refusal);
        }
    }

    private static JsonDocument Parse(ReadOnlyMemory<byte> line)
    {
        if (!Utf8.IsValid(line.Span))
        {
            throw new RequestException("the line is not UTF-8");
        }

        try
        {
            var document = JsonDocument.Parse(line);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? document
                : throw new RequestException("a line is a JSON object");
        }
        catch (JsonException malformed)
        {
            var bytes = (int)Math.Min(malformed.BytePositionInLine ?? 0, line.Length);
            var offset = Encoding.UTF8.GetCharCount(line.Span[..bytes]);
            throw new RequestException($"the line is not JSON: {ReasonOf(malformed)}", offset);
        }
    }

    // Behind the reason the parser repeats the place, in bytes.
    private static string ReasonOf(JsonException malformed) =>
        malformed.Message.Split(". ", StringSplitOptions.TrimEntries)[0].TrimEnd('.');

    private static BatchRequest ReadRow(RequestMembers row, string id)
    {
        var locale = row.FindText("locale") ?? DefaultLocale;
        return row.FindText("plural") switch
        {
            null => ReadMessage(row, id, locale),
            "cardinal" => new PluralRequest(id, locale, false, row.NumberText("n")),
            "ordinal" => new PluralRequest(id, locale, true, row.NumberText("n")),
            "range" => new RangeRequest(id, locale, row.NumberText("start"), row.NumberText("end")),
            var other => throw new RequestException(
                $"\"plural\" is \"cardinal\", \"ordinal\" or \"range\", not \"{other}\""
            ),
        };
    }

    private static MessageRequest ReadMessage(RequestMembers row, string id, string locale)
    {
        var message =
            row.FindText("message")
            ?? throw new RequestException("a line needs \"message\" or \"plural\"");
        switch (row.FindText("syntax"))
        {
            case null or "icu":
                break;
            case "mf2":
                throw NotSupported("MessageFormat 2 is not supported yet");
            case var other:
                throw new RequestException($"\"syntax\" is \"icu\" or \"mf2\", not \"{other}\"");
        }

        if (row.Flag("parts"))
        {
            throw NotSupported(
                "parts are given for MessageFormat 2 only, which is not supported yet"
            );
        }

        return new MessageRequest(id, locale, message, JsonArguments.Read(row.Find("args")))
        {
            Tags = row.Flag("tags") ? DeclaredTags.Any : DeclaredTags.None,
        };
    }

    private static RequestException NotSupported(string message) =>
        new(new Refusal(LocaleRules.SyntaxError, message));
}
