using SlackBot.Slack.BlockKit;

namespace SlackBot.Slack;

/// <summary>Answers slash commands; the room of commands does.</summary>
internal interface ICommandAnswerer
{
    /// <summary>The private answer to a command, which is verified and well formed.</summary>
    ValueTask<Answer> AnswerAsync(SlashCommand command, CancellationToken cancellationToken);

    /// <summary>What is said where answering failed.</summary>
    /// <param name="reference">What the log has beside the failure.</param>
    ValueTask<Answer> ApologizeAsync(SlashCommand command, string reference);
}
