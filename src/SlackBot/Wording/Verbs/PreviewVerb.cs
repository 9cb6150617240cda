using SlackBot.Commands;
using SlackBot.Slack.BlockKit;
using SlackBot.Tenants;
using SlackBot.Wording.Answers;
using SlackBot.Wording.BuiltIn;
using SlackBot.Wording.Checks;
using SlackBot.Wording.Previews;

namespace SlackBot.Wording.Verbs;

/// <summary><c>/wording preview alerts.firing pl {count, plural, …}</c>: shows a text without storing it.</summary>
internal sealed class PreviewVerb(
    TenantWording wording,
    SupportedLocales locales,
    CurrentTexts texts
) : ICommandVerb
{
    public string Command => WordingCommand.Name;

    public string Name => "preview";

    public Role Needs => Role.Viewer;

    public string Usage => "preview <key> [locale] [text]";

    public string Describe(Strings strings) => strings.Wording.Help.Preview;

    public ValueTask<Answer> AnswerAsync(
        Caller caller,
        string arguments,
        CancellationToken cancellationToken
    )
    {
        var request = WordingRequest.Parse(arguments, locales);
        var (place, problem) = KnownPlace.Find(caller, request, WordingCommand.Usage(this));
        return ValueTask.FromResult(
            problem
                ?? (
                    request.Text.Length == 0
                        ? Current(caller, place)
                        : Tried(caller, place, request.Text)
                )
        );
    }

    private Answer Current(Caller caller, WordingPlace place)
    {
        var current = texts.Find(place, wording.SnapshotOf(caller.Tenant.Id));
        var preview = Preview.Of(current.Message, place.Key, current.FormatsFor(place.Locale));
        return PreviewAnswer.Of(caller, place, current.Text, preview);
    }

    private static Answer Tried(Caller caller, WordingPlace place, string text) =>
        WordingCheck.Refuse(place, text, out var message) is { } refusal
            ? RefusalAnswer.NoPreview(caller, place, refusal)
            : PreviewAnswer.Of(caller, place, text, Preview.Of(message!, place.Key, place.Locale));
}
