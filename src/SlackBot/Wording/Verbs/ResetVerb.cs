using SlackBot.Commands;
using SlackBot.Slack.BlockKit;
using SlackBot.Tenants;
using SlackBot.Wording.Answers;

namespace SlackBot.Wording.Verbs;

/// <summary><c>/wording reset alerts.firing pl</c>: puts the built-in text back, or removes a wording that does not work any more.</summary>
internal sealed class ResetVerb(TenantWording wording, SupportedLocales locales, ResetAnswer answer)
    : ICommandVerb
{
    public string Command => WordingCommand.Name;

    public string Name => "reset";

    public Role Needs => Role.Editor;

    public string Usage => "reset <key> [locale]";

    public string Describe(Strings strings) => strings.Wording.Help.Reset;

    public async ValueTask<Answer> AnswerAsync(
        Caller caller,
        string arguments,
        CancellationToken cancellationToken
    )
    {
        var tenant = caller.Tenant.Id;
        var request = WordingRequest.Parse(arguments, locales);
        var usage = WordingCommand.Usage(this);
        var snapshot = wording.SnapshotOf(tenant);
        var (place, problem) = StoredPlace.Find(caller, snapshot, request, usage);
        if (problem is not null)
        {
            return problem;
        }

        var by = new Author(caller.Installation.Id, caller.UserId);
        var removed = await wording.ResetAsync(tenant, place, by, cancellationToken);
        return removed is null
            ? ResetAnswer.Nothing(caller, place, Elsewhere(snapshot, place))
            : answer.Done(caller, removed);
    }

    private static List<string> Elsewhere(WordingSnapshot snapshot, WordingPlace place) =>
        [
            .. snapshot
                .All.Where(rewording => rewording.Place.Key == place.Key)
                .Select(rewording => rewording.Place.Locale)
                .Where(locale => locale != place.Locale)
                .Order(StringComparer.Ordinal),
        ];
}
