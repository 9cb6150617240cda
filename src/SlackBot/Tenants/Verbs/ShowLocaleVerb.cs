using SlackBot.Commands;
using SlackBot.Slack;
using SlackBot.Slack.BlockKit;

namespace SlackBot.Tenants.Verbs;

/// <summary><c>/locale show</c>: the caller's language, and where it comes from.</summary>
internal sealed class ShowLocaleVerb : ICommandVerb
{
    public string Command => LocaleAnswers.Command;

    public string Name => "show";

    public Role Needs => Role.Viewer;

    public string Usage => "show";

    public string Describe(Strings strings) => strings.Locales.HelpShow;

    public ValueTask<Answer> AnswerAsync(
        Caller caller,
        string arguments,
        CancellationToken cancellationToken
    )
    {
        var texts = caller.Strings.Locales;
        var tenant = caller.Tenant.Name;
        var yours = texts.Yours(SupportedLocales.NameOf(caller.Locale));
        var answer = new AnswerBuilder().Header(texts.Title);
        if (caller.OwnLocale is null)
        {
            answer.Section(Mrkdwn.Of($"{yours} {texts.FromTenant(tenant)}"));
        }
        else
        {
            answer.Section(
                Mrkdwn.Of(
                    $"{yours} {texts.OwnChoice}\n{texts.TenantDefault(tenant, SupportedLocales.NameOf(caller.Tenant.Locale))}"
                )
            );
        }

        return ValueTask.FromResult(
            answer
                .Context(Mrkdwn.Of($"{texts.ChangeOwn(LocaleAnswers.SetCommand)}"))
                .Build(yours.ToString())
        );
    }
}
