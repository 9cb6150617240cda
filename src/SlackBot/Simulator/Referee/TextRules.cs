using System.Text.Json;

namespace SlackBot.Simulator.Referee;

/// <summary>Text objects: https://docs.slack.dev/reference/block-kit/composition-objects/text-object.</summary>
internal static class TextRules
{
    private const string Plain = "plain_text";

    private const string Markup = "mrkdwn";

    /// <summary>Checks plain text, the only kind that headers and buttons take.</summary>
    public static void CheckPlain(Findings findings, JsonElement text, string pointer, int most)
    {
        if (TypeOf(text) is not Plain)
        {
            findings.Add($"{pointer}/type", $"must be {Plain}");
        }

        Check(findings, text, pointer, most);
    }

    /// <summary>Checks text of either kind.</summary>
    public static void Check(Findings findings, JsonElement text, string pointer, int most)
    {
        var type = TypeOf(text);
        var own = type == Plain ? "emoji" : "verbatim";
        if (!findings.IsObject(text, pointer, ["type", "text", own]))
        {
            return;
        }

        if (!IsText(text))
        {
            findings.Add($"{pointer}/type", $"must be {Plain} or {Markup}");
        }

        findings.Text(text, "text", pointer, most);
        if (
            text.TryGetProperty(own, out var flag)
            && flag.ValueKind is not (JsonValueKind.True or JsonValueKind.False)
        )
        {
            findings.Add($"{pointer}/{own}", "must be true or false");
        }
    }

    /// <summary>Whether it says that it is a text object.</summary>
    public static bool IsText(JsonElement element) => TypeOf(element) is Plain or Markup;

    /// <summary>The <c>type</c> of a block, an element or a text; null where there is none.</summary>
    public static string? TypeOf(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty("type", out var type)
        && type.ValueKind == JsonValueKind.String
            ? type.GetString()
            : null;
}
