using System.Net;
using System.Text;
using System.Text.Json;

namespace SlackBot.Tests.Testing;

/// <summary>What the bot answered, as a person sees it.</summary>
/// <param name="Text">What notifications say.</param>
/// <param name="Seen">The texts of all blocks, a line each.</param>
/// <param name="Json">The whole answer.</param>
internal sealed record BotAnswer(HttpStatusCode Status, string Text, string Seen, string Json)
{
    public static async Task<BotAnswer> ReadAsync(HttpResponseMessage response)
    {
        var json = await response.Content.ReadAsStringAsync();
        if (response.StatusCode != HttpStatusCode.OK)
        {
            throw new InvalidOperationException($"{response.StatusCode}: {json}");
        }

        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        if (root.GetProperty("response_type").GetString() != "ephemeral")
        {
            throw new InvalidOperationException($"The answer is not private: {json}");
        }

        var seen = new StringBuilder();
        Collect(root.GetProperty("blocks"), seen);
        return new(
            response.StatusCode,
            Unescape(root.GetProperty("text").GetString()!),
            seen.ToString(),
            json
        );
    }

    private static void Collect(JsonElement element, StringBuilder seen)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Collect(item, seen);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject())
            {
                if (member is { Name: "text", Value.ValueKind: JsonValueKind.String })
                {
                    seen.Append(Unescape(member.Value.GetString()!)).Append('\n');
                }

                Collect(member.Value, seen);
            }
        }
    }

    private static string Unescape(string text) =>
        text.Replace("&lt;", "<").Replace("&gt;", ">").Replace("&amp;", "&");
}
