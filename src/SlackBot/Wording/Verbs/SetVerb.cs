using SlackBot.Commands;
using SlackBot.Slack.BlockKit;
using SlackBot.Tenants;
using SlackBot.Wording.Answers;

namespace SlackBot.Wording.Verbs;

/// <summary><c>/wording set alerts.firing pl {count, plural, …}</c>: rewords a message.</summary>
internal sealed class SetVerb(TenantWording wording, SupportedLocales locales, SetAnswer answer)
    : ICommandVerb
{
    public string Command => WordingCommand.Name;

    public string Name => "set";

    public Role Needs => Role.Editor;

    public string Usage => "set <key> [locale] <text>";

    public string Describe(Strings strings) => strings.Wording.Help.Set;

    public async ValueTask<Answer> AnswerAsync(
        Caller caller,
        string arguments,
        CancellationToken cancellationToken
    )
    {
        var request = WordingRequest.Parse(arguments, locales);
        var usage = WordingCommand.Usage(this);
        var (place, problem) = KnownPlace.Find(caller, request, usage);
        if (problem is not null)
        {
            return problem;
        }

        if (request.Text.Length == 0)
        {
            return AskAnswer.MissingText(caller, place, usage);
        }

        var outcome = await wording.SetAsync(
            caller.Tenant.Id,
            place,
            request.Text,
            new(caller.Installation.Id, caller.UserId),
            cancellationToken
        );
        return outcome switch
        {
            SetOutcome.Stored stored => answer.Stored(caller, request, place, stored),
            SetOutcome.Unchanged same => answer.Unchanged(caller, request, place, same),
            SetOutcome.Refused refused => RefusalAnswer.NotSet(caller, place, refused.Refusal),
            _ => throw new InvalidOperationException($"{outcome} has no answer."),
        };
    }
}
