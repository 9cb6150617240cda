using System.Text;
using SlackBot.Slack.Formatting;

namespace SlackBot.Slack.BlockKit;

/// <summary>A private answer to a command, within Slack's limits.</summary>
internal sealed record Answer
{
    /// <summary>Makes an answer of what fits of the blocks; <see cref="AnswerBuilder"/> says what did not.</summary>
    /// <param name="text">Where it is blank, what the blocks say.</param>
    public Answer(string text, IReadOnlyList<Block> blocks)
    {
        Blocks = MessageBlocks.Fit(blocks);
        var spoken = string.IsNullOrWhiteSpace(text) ? PlainTextOf(blocks) : text;
        Text = string.IsNullOrWhiteSpace(spoken)
            ? PlainText.Ellipsis.ToString()
            : PlainText.CutForEscaping(spoken, BlockKitLimits.Text);
    }

    /// <summary>What notifications and screen readers say in place of the blocks: plain text, escaped when it is written; never blank, as Slack refuses that.</summary>
    public string Text { get; }

    /// <summary>What is seen.</summary>
    public MessageBlocks Blocks { get; }

    private static string PlainTextOf(IEnumerable<Block> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            if (text.Length > 0 && text[^1] != '\n')
            {
                text.Append('\n');
            }

            block.AppendPlainText(text);
            if (text.Length > BlockKitLimits.Text)
            {
                break;
            }
        }

        return text.ToString().TrimEnd();
    }
}
