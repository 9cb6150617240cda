using SlackBot.Commands;
using SlackBot.Slack.BlockKit;
using SlackBot.Tenants;
using SlackBot.Wording.Answers;
using SlackBot.Wording.Store;

namespace SlackBot.Wording.Verbs;

/// <summary><c>/wording show alerts.firing pl</c>: all there is to know about a message.</summary>
internal sealed class ShowVerb(
    TenantWording wording,
    SupportedLocales locales,
    WordingStore store,
    ShowAnswer answer
) : ICommandVerb
{
    public string Command => WordingCommand.Name;

    public string Name => "show";

    public Role Needs => Role.Viewer;

    public string Usage => "show <key> [locale]";

    public string Describe(Strings strings) => strings.Wording.Help.Show;

    public async ValueTask<Answer> AnswerAsync(
        Caller caller,
        string arguments,
        CancellationToken cancellationToken
    )
    {
        var snapshot = wording.SnapshotOf(caller.Tenant.Id);
        var request = WordingRequest.Parse(arguments, locales);
        var usage = WordingCommand.Usage(this);
        var (place, problem) = StoredPlace.Find(caller, snapshot, request, usage);
        if (problem is not null)
        {
            return problem;
        }

        var changes = await store.ChangesAsync(caller.Tenant.Id, place, 1, cancellationToken);
        return answer.Of(caller, place, snapshot, changes.FirstOrDefault());
    }
}
