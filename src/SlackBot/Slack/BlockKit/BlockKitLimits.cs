namespace SlackBot.Slack.BlockKit;

/// <summary>
/// What Slack takes (https://docs.slack.dev/reference/block-kit/blocks); it refuses the whole message otherwise.
/// Lengths are UTF-16 units, the larger of the two ways in which Slack counts.
/// </summary>
internal static class BlockKitLimits
{
    /// <summary>Blocks of a message.</summary>
    public const int Blocks = 50;

    /// <summary>All blocks of a message together, as JSON. Undocumented (slackapi/bolt-js#2509).</summary>
    public const int AllBlocks = 13_200;

    /// <summary>The top-level text, as advised.</summary>
    public const int Text = 4_000;

    public const int HeaderText = 150;

    public const int SectionText = 3_000;

    public const int SectionFields = 10;

    public const int SectionField = 2_000;

    public const int ContextElements = 10;

    /// <summary>What any text object takes.</summary>
    public const int ContextText = 3_000;
}
