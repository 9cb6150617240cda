using System.Text.Json.Nodes;

namespace LocaleGen;

/// <summary>A message with what it must give: a row of the data files.</summary>
internal sealed record Sample(string Line, JsonObject Row)
{
    /// <summary>The messages, checked against independent implementations on CLDR 48.</summary>
    public static IReadOnlyList<Sample> Messages { get; } = Read("messages.jsonl");

    /// <summary>Messages that must be refused.</summary>
    public static IReadOnlyList<Sample> Invalid { get; } = Read("invalid.jsonl");

    public string Id => Row["id"]!.GetValue<string>();

    public string Expected => Row["expected"]!.GetValue<string>();

    public int Offset => Row["offset"]!.GetValue<int>();

    private static Sample[] Read(string file) =>
        [
            .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", file))
                .Select(line => new Sample(line, JsonNode.Parse(line)!.AsObject())),
        ];
}
