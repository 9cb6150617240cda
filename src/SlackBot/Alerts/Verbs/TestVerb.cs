using SlackBot.Alerts.Answers;
using SlackBot.Alerts.Demo;
using SlackBot.Alerts.Store;
using SlackBot.Commands;
using SlackBot.Slack.BlockKit;
using SlackBot.Tenants;

namespace SlackBot.Alerts.Verbs;

/// <summary><c>/alert test 3</c>: stores demo alerts, which live like any others.</summary>
internal sealed class TestVerb(AlertStore alerts, TimeProvider time) : ICommandVerb
{
    private const int Most = 50;

    public string Command => AlertCommand.Name;

    public string Name => "test";

    public Role Needs => Role.Viewer;

    public string Usage => "test [n]";

    public string Describe(Strings strings) => strings.Alerts.Help.Test;

    public async ValueTask<Answer> AnswerAsync(
        Caller caller,
        string arguments,
        CancellationToken cancellationToken
    )
    {
        var count = 1L;
        if (
            arguments.Length > 0
            && (!WholeNumber.TryRead(arguments, out count) || count is < 1 or > Most)
        )
        {
            var refusal = caller.Strings.Alerts.Test.Range(1, Most).ToString();
            return Refusal.Of(caller, refusal, AlertCommand.Usage(this));
        }

        var tenant = caller.Tenant.Id;
        var now = time.GetUtcNow();
        var outcome = await alerts.StoreAsync(
            tenant,
            (int)count,
            number => DemoAlerts.For(number, now),
            cancellationToken
        );
        return outcome switch
        {
            StoreOutcome.Stored stored => TestAnswer.Stored(
                caller,
                stored,
                (await alerts.OpenAsync(tenant, cancellationToken)).Counts
            ),
            StoreOutcome.Full full => TestAnswer.Full(caller, full),
            _ => throw new InvalidOperationException($"{outcome} has no answer."),
        };
    }
}
