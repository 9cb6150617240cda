namespace SlackBot.Slack.BlockKit;

/// <summary>A private answer to a command.</summary>
/// <param name="Text">What notifications and screen readers say: plain text, escaped when it is written.</param>
/// <param name="Blocks">What is seen.</param>
internal sealed record Answer(string Text, IReadOnlyList<Block> Blocks);
