using System.Text;
using SlackBot.Slack.Formatting;

namespace SlackBot.Slack.BlockKit;

/// <summary>The fields of a section, the elements of a context.</summary>
internal static class MrkdwnTexts
{
    /// <summary>The texts that are not blank, each cut; null where there is none.</summary>
    /// <exception cref="ArgumentException">There are more than the block takes.</exception>
    public static IReadOnlyList<Mrkdwn>? Fit(IEnumerable<Mrkdwn>? texts, int count, int length)
    {
        Mrkdwn[] fitting =
        [
            .. (texts ?? []).Where(text => !text.IsBlank).Select(text => text.Cut(length)),
        ];
        if (fitting.Length > count)
        {
            throw new ArgumentException(
                $"{fitting.Length} texts, of which the block takes {count}: let AnswerBuilder spread them over several blocks.",
                nameof(texts)
            );
        }

        return fitting.Length == 0 ? null : fitting;
    }

    /// <summary>Appends each on a line of its own.</summary>
    public static void AppendPlainText(StringBuilder text, IReadOnlyList<Mrkdwn>? texts)
    {
        foreach (var each in texts ?? [])
        {
            if (text.Length > 0 && text[^1] != '\n')
            {
                text.Append('\n');
            }

            MrkdwnPlainText.Append(text, each.Markup);
        }
    }
}
