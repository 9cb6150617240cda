using System.Text.Json;
using System.Text.Json.Nodes;

namespace LocaleGen;

/// <summary>A row of docs/message-syntax.md: a message, a locale, values and what is written.</summary>
/// <param name="Line">The row's number in the page, from 0.</param>
/// <param name="Cells">The row's cells as they stand.</param>
internal sealed record ReferenceExample(int Line, string[] Cells)
{
    private const string Head = "| message | locale | values | result |";

    public string Locale => Cells[1].Trim();

    public string Message => Code(Cells[0]);

    public string Result => Code(Cells[3]);

    /// <summary>The examples of a page.</summary>
    public static IEnumerable<ReferenceExample> Read(string[] page)
    {
        var inside = false;
        for (var line = 0; line < page.Length; line++)
        {
            inside = page[line] == Head || (inside && page[line].StartsWith('|'));
            if (inside && page[line] != Head && !page[line].StartsWith("| ---"))
            {
                yield return new ReferenceExample(line, Split(page[line]));
            }
        }
    }

    /// <summary>What the tool writes for it.</summary>
    public string Write() =>
        Tool.Text(
            new JsonObject
            {
                ["locale"] = Locale,
                ["message"] = Message,
                ["args"] = Values(Code(Cells[2])),
            }.ToJsonString()
        ) ?? throw new InvalidOperationException($"{Message} was refused.");

    /// <summary>The row with a result.</summary>
    public string With(string result) =>
        $"|{Cells[0]}|{Cells[1]}|{Cells[2]}| `{result.Replace("|", "\\|")}` |";

    private static JsonObject Values(string text)
    {
        var values = new JsonObject();
        foreach (var part in text.Split("; ", StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = (part[..part.IndexOf(" = ")], part[(part.IndexOf(" = ") + 3)..]);
            values[name] =
                value.EndsWith('Z') ? new JsonObject { ["$date"] = value }
                : value.StartsWith('[') ? new JsonObject { ["$list"] = JsonNode.Parse(value) }
                : JsonNode.Parse(value);
        }

        return values;
    }

    private static string Code(string cell) => cell.Trim().Trim('`').Replace("\\|", "|");

    /// <summary>The cells between the bars; one behind a backslash is text.</summary>
    private static string[] Split(string row)
    {
        var cells = row[1..row.LastIndexOf('|')].Replace("\\|", "\0").Split('|');
        return Array.ConvertAll(cells, cell => cell.Replace("\0", "\\|"));
    }
}
