using System.Text.Json;

namespace SlackBot.Simulator.Referee;

/// <summary>What is wrong with a message, and the checks that all of its parts need.</summary>
internal sealed class Findings
{
    public const string InvalidBlocks = "invalid_blocks";

    private readonly List<Problem> problems = [];

    public IReadOnlyList<Problem> Problems => problems;

    public void Add(string pointer, string says, string code = InvalidBlocks) =>
        problems.Add(new(code, pointer, says));

    /// <summary>Requires an object that has no member beside the allowed ones, as Slack does.</summary>
    public bool IsObject(JsonElement element, string pointer, ReadOnlySpan<string> allowed)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Add(pointer, "must be an object");
            return false;
        }

        foreach (var member in element.EnumerateObject())
        {
            if (!allowed.Contains(member.Name))
            {
                Add($"{pointer}/{member.Name}", "is no property that Slack knows here");
            }
        }

        return true;
    }

    /// <summary>Requires a member that is a string of that length; gives it where it is one.</summary>
    public string? Text(JsonElement owner, string name, string pointer, int most)
    {
        if (!owner.TryGetProperty(name, out var text) || text.ValueKind != JsonValueKind.String)
        {
            Add($"{pointer}/{name}", "must be a string");
            return null;
        }

        var value = text.GetString()!;
        if (value.Length == 0)
        {
            Add($"{pointer}/{name}", "must not be empty");
        }
        else if (value.Length > most)
        {
            Add($"{pointer}/{name}", $"has {value.Length} characters; {most} are allowed");
        }

        return value;
    }

    /// <summary>Requires an array of one to <paramref name="most"/> elements; gives them with their places.</summary>
    public IEnumerable<(JsonElement Element, string Pointer)> Elements(
        JsonElement array,
        string pointer,
        int most
    )
    {
        if (array.ValueKind != JsonValueKind.Array)
        {
            Add(pointer, "must be an array");
            return [];
        }

        var count = array.GetArrayLength();
        if (count == 0 || count > most)
        {
            Add(pointer, $"has {count} elements; 1 to {most} are allowed");
        }

        return array.EnumerateArray().Select((element, at) => (element, $"{pointer}/{at}"));
    }
}
