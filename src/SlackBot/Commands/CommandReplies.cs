using LocaleGen;
using SlackBot.Slack;
using SlackBot.Slack.BlockKit;
using SlackBot.Tenants;

namespace SlackBot.Commands;

/// <summary>What is said where no verb can answer.</summary>
internal sealed class CommandReplies(CommandCatalog catalog)
{
    /// <summary>The texts for those whose language is not known.</summary>
    public static Strings Source => Strings.For(Strings.Catalog.Source);

    /// <summary>The command has no such verb: the nearest is offered.</summary>
    public Answer UnknownVerb(Caller caller, Command command, string word)
    {
        var texts = caller.Strings.Commands;
        var headline = texts.UnknownVerb(CommandWords.Shorten(word)).ToString();
        var nearest = NearMatch.Find(word, command.For(caller.Role).Select(verb => verb.Name));
        var answer = new AnswerBuilder().Section(Mrkdwn.Bold(headline));
        if (nearest is not null)
        {
            answer.Section(Mrkdwn.Of($"{texts.DidYouMean($"{command.Name} {nearest}")}"));
        }

        return answer
            .Context(Mrkdwn.Of($"{texts.SeeHelp($"{command.Name} help")}"))
            .Build(headline);
    }

    /// <summary>Slack sent a command that is not ours.</summary>
    public Answer UnknownCommand(Caller caller, string name)
    {
        var texts = caller.Strings.Commands;
        var headline = texts.UnknownCommand(CommandWords.Shorten(name)).ToString();
        var ours = string.Join(" · ", catalog.Commands.Select(command => $"{command.Name} help"));
        return new AnswerBuilder()
            .Section(Mrkdwn.Bold(headline))
            .Context(Mrkdwn.Of($"{texts.SeeHelp(ours)}"))
            .Build(headline);
    }

    /// <summary>The caller's role is not enough.</summary>
    public static Answer NotAllowed(Caller caller, ICommandVerb verb)
    {
        var texts = caller.Strings.Commands;
        var needed = texts.RoleNeeded(
            $"{verb.Command} {verb.Name}",
            verb.Needs.Keyword(),
            caller.Role.Keyword()
        );
        return new AnswerBuilder()
            .Section(Mrkdwn.Of($":lock: {Mrkdwn.Bold(texts.NotAllowed)}\n{needed}"))
            .Context(Mrkdwn.Of($"{texts.AskAdmin}"))
            .Build(texts.NotAllowed);
    }

    /// <summary>No tenant has this workspace; nobody's language is known.</summary>
    public static Answer NotInstalled(SlashCommand command)
    {
        var texts = Source.Commands;
        return new AnswerBuilder()
            .Section(
                Mrkdwn.Of(
                    $"{Mrkdwn.Bold(texts.NotInstalled)}\n{texts.AskToInstall(command.TeamId)}"
                )
            )
            .Build(texts.NotInstalled);
    }

    /// <summary>The bot itself failed; the log says why.</summary>
    public static Answer Failed(Strings strings)
    {
        var texts = strings.Commands;
        return new AnswerBuilder()
            .Section(Mrkdwn.Of($":warning: {Mrkdwn.Bold(texts.Failed)}\n{texts.TryAgain}"))
            .Build(texts.Failed);
    }
}
