using SlackBot.Slack.BlockKit;
using SlackBot.Tenants;

namespace SlackBot.Commands;

/// <summary>What one verb of a slash command does: <c>/alert list</c>.</summary>
internal interface ICommandVerb
{
    /// <summary>The command with its slash.</summary>
    string Command { get; }

    /// <summary>The first word behind the command, in lower case.</summary>
    string Name { get; }

    /// <summary>The least role that may use it.</summary>
    Role Needs { get; }

    /// <summary>How it is written, without the command: syntax, the same in every language.</summary>
    string Usage { get; }

    /// <summary>What it does, for the help.</summary>
    string Describe(Strings strings);

    /// <summary>Answers the caller, who has the role.</summary>
    /// <param name="arguments">What stands behind the verb, trimmed.</param>
    ValueTask<Answer> AnswerAsync(
        Caller caller,
        string arguments,
        CancellationToken cancellationToken
    );
}
