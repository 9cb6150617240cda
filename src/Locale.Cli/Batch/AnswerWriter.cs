using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LocaleGen;

/// <summary>Writes answers as lines of JSON, in UTF-8 whatever the console's encoding is.</summary>
internal sealed class AnswerWriter(Stream output)
{
    private readonly ArrayBufferWriter<byte> line = new();

    // Answers are read by programs and people, never pasted into a web page.
    private readonly Utf8JsonWriter json = new(
        Stream.Null,
        new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
    );

    /// <summary>Writes one line.</summary>
    /// <param name="id">The id as JSON, or null for an answer without one.</param>
    /// <param name="answer">The answer.</param>
    public void Write(string? id, BatchAnswer answer)
    {
        line.ResetWrittenCount();
        json.Reset(line);
        json.WriteStartObject();
        if (id is not null)
        {
            json.WritePropertyName("id");
            json.WriteRawValue(id);
        }

        WriteMember(answer);
        json.WriteEndObject();
        json.Flush();
        line.Write("\n"u8);
        output.Write(line.WrittenSpan);
    }

    /// <summary>Hands everything written on to whoever reads it.</summary>
    public void Flush() => output.Flush();

    private void WriteMember(BatchAnswer answer)
    {
        switch (answer)
        {
            case TextAnswer text:
                json.WriteString("text", text.Text);
                break;
            case CategoryAnswer category:
                json.WriteString("category", PluralKeyword.Of(category.Category));
                break;
            case RefusalAnswer { Refusal: var refusal }:
                json.WriteStartObject("error");
                json.WriteString("rule", refusal.Rule);
                json.WriteString("message", refusal.Message);
                json.WriteNumber("offset", refusal.Offset);
                json.WriteEndObject();
                break;
            default:
                throw new ArgumentException($"No way to write {answer}.", nameof(answer));
        }
    }
}
