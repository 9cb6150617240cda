using SlackBot.Slack;
using SlackBot.Slack.BlockKit;
using SlackBot.Slack.Formatting;
using SlackBot.Tenants;
using SlackBot.Wording.Previews;

namespace SlackBot.Wording.Answers;

/// <summary>Shows what a text would look like, or the one there is.</summary>
internal static class PreviewAnswer
{
    /// <summary>A text with its preview.</summary>
    public static Answer Of(Caller caller, WordingPlace place, string text, Preview preview)
    {
        var answer = new AnswerBuilder().Section(
            Mrkdwn.Of(
                $"{WordingLook.Message(place)}\n{Mrkdwn.CodeBlock(PlainText.CutForEscaping(text, 1500))}"
            )
        );
        return NoteBlocks
            .Add(PreviewBlocks.Add(answer, preview, caller.Strings), place, text, caller.Strings)
            .Build($"{WordingLook.PlainMessage(place)}: {preview.Lines[0].Text}");
    }
}
