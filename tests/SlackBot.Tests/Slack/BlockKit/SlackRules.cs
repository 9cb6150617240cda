using System.Text.Json;

namespace SlackBot.Tests.Slack.BlockKit;

/// <summary>Checks a message as Slack would, from its documented limits.</summary>
internal static class SlackRules
{
    public static void Check(JsonElement message)
    {
        Assert.Equal("ephemeral", message.GetProperty("response_type").GetString());
        CheckText(message.GetProperty("text"), 4_000);
        if (!message.TryGetProperty("blocks", out var blocks))
        {
            return;
        }

        Assert.InRange(blocks.GetArrayLength(), 1, 50);
        Assert.InRange(blocks.GetRawText().Length, 2, 13_200);
        foreach (var block in blocks.EnumerateArray())
        {
            CheckBlock(block);
        }
    }

    private static void CheckBlock(JsonElement block)
    {
        switch (block.GetProperty("type").GetString())
        {
            case "header":
                Assert.Equal(
                    "plain_text",
                    block.GetProperty("text").GetProperty("type").GetString()
                );
                CheckText(block.GetProperty("text").GetProperty("text"), 150);
                break;
            case "section":
                CheckSection(block);
                break;
            case "context":
                CheckTexts(block.GetProperty("elements"), 10, 3_000);
                break;
            case "divider":
                break;
            default:
                Assert.Fail($"Slack knows no such block: {block}");
                break;
        }
    }

    private static void CheckSection(JsonElement block)
    {
        var hasText = block.TryGetProperty("text", out var text);
        var hasFields = block.TryGetProperty("fields", out var fields);
        Assert.True(hasText || hasFields);
        if (hasText)
        {
            CheckMrkdwn(text, 3_000);
        }

        if (hasFields)
        {
            CheckTexts(fields, 10, 2_000);
        }
    }

    private static void CheckTexts(JsonElement texts, int count, int length)
    {
        Assert.InRange(texts.GetArrayLength(), 1, count);
        foreach (var text in texts.EnumerateArray())
        {
            CheckMrkdwn(text, length);
        }
    }

    private static void CheckMrkdwn(JsonElement text, int length)
    {
        Assert.Equal("mrkdwn", text.GetProperty("type").GetString());
        CheckText(text.GetProperty("text"), length);
        var markup = text.GetProperty("text").GetString()!;
        Assert.DoesNotMatch("<[!@#]", markup);
        Assert.DoesNotMatch("&(?!(amp|lt|gt);)", markup);
    }

    private static void CheckText(JsonElement text, int length)
    {
        var value = text.GetString()!;
        Assert.InRange(value.Length, 1, length);
        Assert.False(string.IsNullOrWhiteSpace(value));
    }
}
