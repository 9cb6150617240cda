namespace SlackBot.Slack.BlockKit;

/// <summary>A block of a message (https://docs.slack.dev/reference/block-kit/blocks).</summary>
internal abstract record Block;

/// <summary>A headline in plain text.</summary>
internal sealed record Header(string Text) : Block;

/// <summary>A paragraph of markup, with short fields in two columns beneath.</summary>
internal sealed record Section(Mrkdwn Text, IReadOnlyList<Mrkdwn>? Fields = null) : Block;

/// <summary>Small print.</summary>
internal sealed record Context(IReadOnlyList<Mrkdwn> Elements) : Block;

/// <summary>A line across.</summary>
internal sealed record Divider : Block;
