using SlackBot.Commands;
using SlackBot.Slack.BlockKit;

namespace SlackBot.Tenants.Verbs;

/// <summary><c>/locale list</c>: the languages there are.</summary>
internal sealed class ListLocalesVerb(LocaleAnswers answers, SupportedLocales locales)
    : ICommandVerb
{
    public string Command => LocaleAnswers.Command;

    public string Name => "list";

    public Role Needs => Role.Viewer;

    public string Usage => "list";

    public string Describe(Strings strings) => strings.Locales.HelpList;

    public ValueTask<Answer> AnswerAsync(
        Caller caller,
        string arguments,
        CancellationToken cancellationToken
    ) =>
        ValueTask.FromResult(
            answers.Languages(caller, caller.Strings.Locales.List(locales.Tags.Count).ToString())
        );
}
