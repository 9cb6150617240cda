using SlackBot.Slack.BlockKit;

namespace SlackBot.Slack;

/// <summary>What the bot says to a slash command; the rooms behind know nothing of how it came.</summary>
internal interface ICommandAnswerer
{
    /// <summary>Answers a command that Slack has signed. Whether its workspace and its verb are known is found out here.</summary>
    ValueTask<Answer> AnswerAsync(SlashCommand command, CancellationToken cancellationToken);

    /// <summary>What is said where answering failed: that it did, in the caller's language. May do without any storage.</summary>
    Answer AnswerFailure(SlashCommand command);
}
