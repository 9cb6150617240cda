using System.Text.Json;

namespace SlackBot.Simulator.Referee;

/// <summary>The answer to a command as a message: https://docs.slack.dev/interactivity/implementing-slash-commands.</summary>
internal static class MessageRules
{
    /// <summary>Why Slack would not show the answer; nothing where it would.</summary>
    public static IReadOnlyList<Problem> Check(JsonElement answer)
    {
        var findings = new Findings();
        if (answer.ValueKind != JsonValueKind.Object)
        {
            findings.Add("", "must be an object", "invalid_command_response");
            return findings.Problems;
        }

        CheckAudience(findings, answer);
        CheckText(findings, answer);
        if (answer.TryGetProperty("blocks", out var blocks))
        {
            CheckBlocks(findings, blocks);
        }

        return findings.Problems;
    }

    private static void CheckAudience(Findings findings, JsonElement answer)
    {
        var isGiven =
            answer.TryGetProperty("response_type", out var audience)
            && audience.ValueKind != JsonValueKind.Null;
        var word = audience.ValueKind == JsonValueKind.String ? audience.GetString() : null;
        if (isGiven && word is not ("ephemeral" or "in_channel"))
        {
            findings.Add(
                "/response_type",
                "must be \"ephemeral\" or \"in_channel\"",
                "invalid_command_response"
            );
        }
    }

    private static void CheckText(Findings findings, JsonElement answer)
    {
        var isText =
            answer.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String;
        if (text.ValueKind != JsonValueKind.Undefined && !isText)
        {
            findings.Add("/text", "must be a string", "invalid_command_response");
        }
        else if (!isText || text.GetString()!.Length == 0)
        {
            // Without blocks Slack refuses that; with them it shows them, but notifications and screen readers say nothing.
            findings.Add("/text", "is missing or empty", "no_text");
        }
    }

    private static void CheckBlocks(Findings findings, JsonElement blocks)
    {
        var ids = new HashSet<string>();
        foreach (var (block, at) in findings.Elements(blocks, "/blocks", SlackLimits.Blocks))
        {
            BlockRules.Check(findings, block, at);
            if (IdOf(block) is { } id && !ids.Add(id))
            {
                findings.Add($"{at}/block_id", "is the same as that of an earlier block");
            }
        }

        var length = blocks.GetRawText().Length;
        if (length > SlackLimits.BlocksTogether)
        {
            findings.Add(
                "/blocks",
                $"have {length} characters together; about {SlackLimits.BlocksTogether} are allowed",
                "msg_blocks_too_long"
            );
        }
    }

    private static string? IdOf(JsonElement block) =>
        block.ValueKind == JsonValueKind.Object
        && block.TryGetProperty("block_id", out var id)
        && id.ValueKind == JsonValueKind.String
            ? id.GetString()
            : null;
}
