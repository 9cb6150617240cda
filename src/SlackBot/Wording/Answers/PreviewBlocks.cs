using SlackBot.Slack;
using SlackBot.Slack.BlockKit;
using SlackBot.Slack.Formatting;
using SlackBot.Wording.Previews;

namespace SlackBot.Wording.Answers;

/// <summary>Shows what a text will look like.</summary>
internal static class PreviewBlocks
{
    private const int LongestLabel = 100;
    private const int LongestLine = 140;
    private const int LongestSingle = 1500;

    /// <summary>Adds the preview under its label.</summary>
    public static AnswerBuilder Add(AnswerBuilder answer, Preview preview, Strings strings)
    {
        var words = strings.Wording.Preview;
        var lines = preview.Lines.Select(line => Line(line, words.Empty));
        answer.Section(Mrkdwn.Of($"{Mrkdwn.Bold(words.Title)}\n{Mrkdwn.Join("\n", lines)}"));
        return preview.LeftOff == 0
            ? answer
            : answer.Context(Mrkdwn.Of($"{words.Left(preview.LeftOff)}"));
    }

    private static Mrkdwn Line(PreviewLine line, string empty)
    {
        var hasLabel = line.Label.Length > 0;
        var text = string.IsNullOrWhiteSpace(line.Text)
            ? Mrkdwn.Escape(empty)
            : WordingLook.Line(line.Text, hasLabel ? LongestLine : LongestSingle);
        return hasLabel
            ? Mrkdwn.Of($"{Mrkdwn.Code(PlainText.Cut(line.Label, LongestLabel))}  {text}")
            : text;
    }
}
