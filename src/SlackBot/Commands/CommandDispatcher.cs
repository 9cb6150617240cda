using SlackBot.Slack;
using SlackBot.Slack.BlockKit;
using SlackBot.Tenants;

namespace SlackBot.Commands;

/// <summary>Takes a command to the verb that answers it.</summary>
internal sealed class CommandDispatcher(
    CallerResolver callers,
    CommandCatalog catalog,
    CommandReplies replies
) : ICommandAnswerer
{
    /// <inheritdoc/>
    public async ValueTask<Answer> AnswerAsync(
        SlashCommand command,
        CancellationToken cancellationToken
    )
    {
        var caller = await callers.ResolveAsync(command, cancellationToken);
        if (caller is null)
        {
            return CommandReplies.NotInstalled(command);
        }

        if (catalog.Find(command.Command) is not { } known)
        {
            return replies.UnknownCommand(caller, command.Command);
        }

        var (word, arguments) = CommandWords.Split(command.Text);
        var verb = word.Length == 0 ? known.Verbs[0] : known.Find(word);
        if (verb is null)
        {
            return replies.UnknownVerb(caller, known, word);
        }

        return verb.Needs <= caller.Role
            ? await verb.AnswerAsync(caller, arguments, cancellationToken)
            : CommandReplies.NotAllowed(caller, verb);
    }

    /// <inheritdoc/>
    public Answer AnswerFailure(SlashCommand command) =>
        CommandReplies.Failed(callers.KnownStrings(command) ?? CommandReplies.Source);
}
