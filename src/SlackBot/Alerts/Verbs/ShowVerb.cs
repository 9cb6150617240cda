using SlackBot.Alerts.Answers;
using SlackBot.Alerts.Store;
using SlackBot.Commands;
using SlackBot.Slack.BlockKit;
using SlackBot.Tenants;

namespace SlackBot.Alerts.Verbs;

/// <summary><c>/alert show 17</c> or <c>#17</c>: one alert, open or not.</summary>
internal sealed class ShowVerb(AlertStore alerts, ShowAnswer answer) : ICommandVerb
{
    public string Command => AlertCommand.Name;

    public string Name => "show";

    public Role Needs => Role.Viewer;

    public string Usage => "show <number>";

    public string Describe(Strings strings) => strings.Alerts.Help.Show;

    public async ValueTask<Answer> AnswerAsync(
        Caller caller,
        string arguments,
        CancellationToken cancellationToken
    )
    {
        var texts = caller.Strings.Alerts.Show;
        if (arguments.Length == 0)
        {
            return Refusal.Of(caller, texts.Missing, AlertCommand.Usage(this));
        }

        var digits = arguments[0] == '#' ? arguments[1..].TrimStart() : arguments;
        if (!WholeNumber.TryRead(digits, out var number))
        {
            var refusal = texts.NoNumber(CommandWords.Shorten(arguments)).ToString();
            return Refusal.Of(caller, refusal, AlertCommand.Usage(this));
        }

        var alert = await alerts.FindAsync(caller.Tenant.Id, number, cancellationToken);
        return alert is null
            ? Refusal.Of(
                caller,
                texts.Unknown($"#{CommandWords.Shorten(digits)}").ToString(),
                AlertCommand.Usage(this)
            )
            : answer.Of(caller, alert);
    }
}
