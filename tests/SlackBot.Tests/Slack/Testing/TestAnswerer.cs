using System.Collections.Concurrent;
using SlackBot.Slack;
using SlackBot.Slack.BlockKit;

namespace SlackBot.Tests.Slack.Testing;

/// <summary>Keeps the commands that came through, and answers as the test says.</summary>
internal sealed class TestAnswerer : ICommandAnswerer
{
    /// <summary>All that came through.</summary>
    public ConcurrentQueue<SlashCommand> Commands { get; } = new();

    public Func<SlashCommand, CancellationToken, ValueTask<Answer>> Answers { get; set; } =
        (command, _) => ValueTask.FromResult(new Answer($"You said: {command.Text}", []));

    public Func<SlashCommand, Answer> Fails { get; set; } =
        _ => new Answer("Something went wrong", []);

    public ValueTask<Answer> AnswerAsync(SlashCommand command, CancellationToken cancellationToken)
    {
        Commands.Enqueue(command);
        return Answers(command, cancellationToken);
    }

    public Answer AnswerFailure(SlashCommand command) => Fails(command);
}
