namespace SlackBot.Slack;

/// <summary>A slash command as Slack sends it (https://docs.slack.dev/interactivity/implementing-slash-commands), verified and decoded.</summary>
/// <param name="TeamId">The workspace, such as <c>T0123</c>.</param>
/// <param name="EnterpriseId">The Enterprise Grid organization, where the workspace is in one.</param>
/// <param name="IsEnterpriseInstall">Whether the app is installed for the whole organization, so that it is found by <paramref name="EnterpriseId"/>.</param>
/// <param name="Command">With its slash, such as <c>/alert</c>.</param>
/// <param name="Text">What stands behind the command: trimmed, entities decoded once, empty where Slack sent none.</param>
internal sealed record SlashCommand(
    string TeamId,
    string? EnterpriseId,
    bool IsEnterpriseInstall,
    string ChannelId,
    string ChannelName,
    string UserId,
    string UserName,
    string Command,
    string Text,
    string ResponseUrl,
    string TriggerId
);
