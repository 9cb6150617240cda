using System.Collections.Frozen;
using System.Text.Json;

namespace SlackBot.Simulator.Referee;

/// <summary>Blocks of a message: https://docs.slack.dev/reference/block-kit/blocks.</summary>
internal static class BlockRules
{
    private delegate void Rule(Findings findings, JsonElement block, string pointer);

    private static readonly FrozenDictionary<string, Rule> Rules = new Dictionary<string, Rule>
    {
        ["header"] = CheckHeader,
        ["section"] = CheckSection,
        ["context"] = CheckContext,
        ["divider"] = CheckDivider,
    }.ToFrozenDictionary();

    /// <summary>Blocks that Slack takes in messages and whose inside is not checked here, for the bot writes none of them.</summary>
    private static readonly FrozenSet<string> Unchecked = FrozenSet.Create(
        "actions",
        "context_actions",
        "file",
        "image",
        "input",
        "markdown",
        "rich_text",
        "table",
        "video"
    );

    /// <summary>Checks one block.</summary>
    public static void Check(Findings findings, JsonElement block, string pointer)
    {
        if (TextRules.TypeOf(block) is not { } type)
        {
            findings.Add($"{pointer}/type", "must say what block it is");
            return;
        }

        if (Rules.TryGetValue(type, out var rule))
        {
            rule(findings, block, pointer);
        }
        else if (!Unchecked.Contains(type))
        {
            findings.Add($"{pointer}/type", $"is \"{type}\", which is no block of a message");
        }

        if (block.TryGetProperty("block_id", out _))
        {
            findings.Text(block, "block_id", pointer, SlackLimits.BlockId);
        }
    }

    private static void CheckHeader(Findings findings, JsonElement block, string pointer)
    {
        findings.IsObject(block, pointer, ["type", "block_id", "text"]);
        if (Has(block, "text", out var text))
        {
            TextRules.CheckPlain(findings, text, $"{pointer}/text", SlackLimits.HeaderText);
        }
        else
        {
            findings.Add($"{pointer}/text", "is missing");
        }
    }

    private static void CheckSection(Findings findings, JsonElement block, string pointer)
    {
        findings.IsObject(
            block,
            pointer,
            ["type", "block_id", "text", "fields", "accessory", "expand"]
        );
        if (Has(block, "text", out var text))
        {
            TextRules.Check(findings, text, $"{pointer}/text", SlackLimits.TextObject);
        }
        else if (!Has(block, "fields", out _))
        {
            findings.Add(pointer, "needs text or fields");
        }

        if (Has(block, "fields", out var fields))
        {
            foreach (
                var (field, at) in findings.Elements(
                    fields,
                    $"{pointer}/fields",
                    SlackLimits.Fields
                )
            )
            {
                TextRules.Check(findings, field, at, SlackLimits.FieldText);
            }
        }
    }

    private static void CheckContext(Findings findings, JsonElement block, string pointer)
    {
        findings.IsObject(block, pointer, ["type", "block_id", "elements"]);
        if (!Has(block, "elements", out var elements))
        {
            findings.Add($"{pointer}/elements", "is missing");
            return;
        }

        foreach (
            var (element, at) in findings.Elements(
                elements,
                $"{pointer}/elements",
                SlackLimits.ContextElements
            )
        )
        {
            CheckContextElement(findings, element, at);
        }
    }

    private static void CheckContextElement(Findings findings, JsonElement element, string pointer)
    {
        if (TextRules.TypeOf(element) != "image")
        {
            TextRules.Check(findings, element, pointer, SlackLimits.TextObject);
        }
        else if (findings.IsObject(element, pointer, ["type", "image_url", "alt_text"]))
        {
            findings.Text(element, "image_url", pointer, SlackLimits.ImageUrl);
            findings.Text(element, "alt_text", pointer, SlackLimits.AlternativeText);
        }
    }

    private static void CheckDivider(Findings findings, JsonElement block, string pointer) =>
        findings.IsObject(block, pointer, ["type", "block_id"]);

    private static bool Has(JsonElement block, string name, out JsonElement member) =>
        block.TryGetProperty(name, out member);
}
