using System.Text.RegularExpressions;
using LocaleGen;

namespace SlackBot.Wording.Checks;

/// <summary>Finds what Slack would take for a mention or a link (https://docs.slack.dev/messaging/formatting-message-text).</summary>
/// <remarks>
/// Slack also writes these itself into the text of a command, for people, channels and addresses that it recognizes. A
/// <c>&lt;</c> before anything else is a character, as in <c>&lt;# alerts</c>.
/// </remarks>
internal static partial class SlackMarkup
{
    /// <summary>The first piece of such markup, up to its <c>&gt;</c>; null where there is none.</summary>
    public static TextRange? Find(string text)
    {
        var start = Opening().Match(text);
        if (!start.Success)
        {
            return null;
        }

        var end = text.IndexOf('>', start.Index);
        return end < 0
            ? new TextRange(start.Index, start.Length)
            : TextRange.Between(start.Index, end + 1);
    }

    [GeneratedRegex(
        "<(![a-z]|@[a-z0-9]|#[a-z0-9]|(https?|mailto|tel|slack):)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Opening();
}
