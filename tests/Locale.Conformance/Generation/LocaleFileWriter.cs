using System.Text;
using System.Text.Json;

namespace LocaleGen;

/// <summary>Writes rows as the locale files of a project.</summary>
internal sealed class LocaleFileWriter(IReadOnlyList<MessageRow> rows, bool placeholders)
{
    private const string Root = "und";

    /// <summary>The source locale, which is not one of the rows' if that can be.</summary>
    /// <remarks>It holds every key, since it says which there are; it is root, so that no locale of CLDR loses its own data.</remarks>
    public LocaleTag Source { get; } =
        rows.Select(row => row.Tag)
            .FirstOrDefault(tag => tag.Language == Root && tag.Region is null && tag.Script is null)
        ?? LocaleTag.Undetermined;

    /// <summary>The files: one for the source, and one for each other locale with the keys of its rows.</summary>
    public IReadOnlyList<LocaleFileText> Write() =>
        [
            WriteFile(Source, rows, describe: true),
            .. rows.GroupBy(row => row.Tag)
                .Where(locale => locale.Key != Source)
                .Select(locale => WriteFile(locale.Key, locale, describe: false)),
        ];

    private LocaleFileText WriteFile(LocaleTag tag, IEnumerable<MessageRow> texts, bool describe)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, new() { Indented = true }))
        {
            json.WriteStartObject();
            foreach (var row in texts)
            {
                json.WriteString(
                    row.Key,
                    placeholders || row.Tag != tag ? Placeholder(row) : row.Text
                );
                if (describe)
                {
                    WriteArguments(json, row);
                }
            }

            json.WriteEndObject();
        }

        return new(tag.ToString(), Encoding.UTF8.GetString(output.ToArray()));
    }

    private static void WriteArguments(Utf8JsonWriter json, MessageRow row)
    {
        json.WriteStartObject("@" + row.Key);
        json.WriteStartObject("args");
        foreach (var (name, value) in row.Arguments)
        {
            json.WriteString(name, TypeOf(value));
        }

        json.WriteEndObject();
        if (row.Tags.Count > 0)
        {
            json.WriteStartArray("tags");
            foreach (var tag in row.Tags)
            {
                json.WriteStringValue(tag);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static string TypeOf(GivenArgument value) =>
        value switch
        {
            NumberArgument => "Number",
            MomentArgument => "Moment",
            TextListArgument => "TextList",
            _ => "string",
        };

    /// <summary>A text that uses all arguments and tags, and that no row expects.</summary>
    private static string Placeholder(MessageRow row) =>
        row.Tags.Count > 0 && !row.IsBroken
            ? "not the text: " + row.Text
            : string.Concat(
                row.Arguments.Select(argument => $"{{{argument.Name}}}").Prepend("not the text: ")
            );
}
