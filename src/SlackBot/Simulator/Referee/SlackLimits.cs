namespace SlackBot.Simulator.Referee;

/// <summary>
/// What Slack takes (https://docs.slack.dev/reference/block-kit/blocks), in UTF-16 units. Kept apart from what the bot's
/// writer goes by, so that the one checks the other.
/// </summary>
internal static class SlackLimits
{
    public const int Blocks = 50;

    /// <summary>All blocks as JSON; not documented, but enforced (slackapi/bolt-js#2509).</summary>
    public const int BlocksTogether = 13_200;

    public const int BlockId = 255;

    public const int HeaderText = 150;

    public const int TextObject = 3_000;

    public const int Fields = 10;

    public const int FieldText = 2_000;

    public const int ContextElements = 10;

    public const int ImageUrl = 3_000;

    public const int AlternativeText = 2_000;
}
