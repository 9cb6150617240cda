using System.Text.Json.Nodes;

namespace LocaleGen;

/// <summary>A message with what it must give: a row of the data files.</summary>
internal sealed record Sample(string Line, JsonObject Row)
{
    /// <summary>The messages, checked against independent implementations on CLDR 48.</summary>
    public static IReadOnlyList<Sample> Messages { get; } =
    [.. Read("messages.jsonl"), .. Read("lists-relative.jsonl").Select(AsMessage)];

    /// <summary>Messages that must be refused.</summary>
    public static IReadOnlyList<Sample> Invalid { get; } = Read("invalid.jsonl");

    public string Id => Row["id"]!.GetValue<string>();

    public string Expected => Row["expected"]!.GetValue<string>();

    public int Offset => Row["offset"]!.GetValue<int>();

    /// <summary>A row of a list or a relative time as a message, as the batch interface has it.</summary>
    private static Sample AsMessage(Sample sample, int index)
    {
        var row = sample.Row;
        var isList = row["kind"]!.GetValue<string>() == "list";
        var auto = row["numeric"]?.GetValue<string>() == "auto" ? " auto" : "";
        var message = new JsonObject
        {
            ["id"] = $"lr{index}",
            ["locale"] = row["locale"]!.DeepClone(),
            ["message"] = isList
                ? $"{{items, list, {row["type"]} {row["style"]}}}"
                : $"{{n, relative, {row["unit"]} {row["style"]}{auto}}}",
            ["args"] = isList
                ? new JsonObject
                {
                    ["items"] = new JsonObject { ["$list"] = row["items"]!.DeepClone() },
                }
                : new JsonObject { ["n"] = row["value"]!.DeepClone() },
            ["expected"] = row["expected"]!.DeepClone(),
        };
        return new Sample(message.ToJsonString(), message);
    }

    private static Sample[] Read(string file) =>
        [
            .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", file))
                .Select(line => new Sample(line, JsonNode.Parse(line)!.AsObject())),
        ];
}
