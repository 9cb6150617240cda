using SlackBot.Slack;
using SlackBot.Slack.BlockKit;
using SlackBot.Tenants;

namespace SlackBot.Commands;

/// <summary><c>help</c> of a command: its verbs, and where to read of the others.</summary>
internal sealed class HelpVerb(string command, CommandCatalog catalog) : ICommandVerb
{
    public const string Verb = "help";

    public string Command => command;

    public string Name => Verb;

    public Role Needs => Role.Viewer;

    public string Usage => Verb;

    public string Describe(Strings strings) => strings.Commands.HelpVerb;

    public ValueTask<Answer> AnswerAsync(
        Caller caller,
        string arguments,
        CancellationToken cancellationToken
    )
    {
        var strings = caller.Strings;
        var answer = new AnswerBuilder().Header(strings.Commands.Help);
        foreach (var verb in catalog.Find(command)!.Verbs)
        {
            answer.Section(Line(verb, strings));
        }

        var others = catalog
            .Commands.Select(other => other.Name)
            .Where(name => name != command)
            .Order(StringComparer.Ordinal)
            .Select(name => $"{name} {Verb}");
        var more = string.Join(" · ", others);
        answer.Context(Mrkdwn.Of($"{strings.Commands.MoreHelp(more)}"));
        return ValueTask.FromResult(answer.Build());
    }

    private static Mrkdwn Line(ICommandVerb verb, Strings strings)
    {
        var usage = Mrkdwn.Code($"{verb.Command} {verb.Usage}");
        var line = Mrkdwn.Of($"{usage}\n{verb.Describe(strings)}");
        return verb.Needs == Role.Viewer
            ? line
            : Mrkdwn.Of($"{line} _({strings.Commands.ForRole(verb.Needs.Keyword())})_");
    }
}
