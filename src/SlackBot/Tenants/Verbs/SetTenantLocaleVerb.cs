using SlackBot.Commands;
using SlackBot.Slack;
using SlackBot.Slack.BlockKit;
using SlackBot.Wording;

namespace SlackBot.Tenants.Verbs;

/// <summary><c>/locale tenant</c>: the language of everyone who chose none.</summary>
internal sealed class SetTenantLocaleVerb(
    SupportedLocales locales,
    LocaleAnswers answers,
    TenantDirectory directory,
    TenantWording wording
) : ICommandVerb
{
    public string Command => LocaleAnswers.Command;

    public string Name => "tenant";

    public Role Needs => Role.Admin;

    public string Usage => "tenant <language>";

    public string Describe(Strings strings) => strings.Locales.HelpTenant;

    public async ValueTask<Answer> AnswerAsync(
        Caller caller,
        string arguments,
        CancellationToken cancellationToken
    )
    {
        if (arguments.Length == 0)
        {
            return answers.Which(caller);
        }

        if (locales.Match(arguments) is not { } locale)
        {
            return answers.Unknown(caller, arguments);
        }

        await directory.SetLocaleAsync(caller.Tenant.Id, locale, cancellationToken);

        // The answer is in the language the admin reads from now on, which the change may have changed.
        var texts = wording.StringsFor(caller.Tenant.Id, caller.OwnLocale ?? locale).Locales;
        var text = texts.NowTenant(caller.Tenant.Name, SupportedLocales.NameOf(locale)).ToString();
        var answer = new AnswerBuilder().Section(Mrkdwn.Of($":white_check_mark: {text}"));
        if (locales.IsNear(arguments, locale))
        {
            answer.Context(Mrkdwn.Of($"{texts.Nearest(CommandWords.Shorten(arguments))}"));
        }

        return answer.Context(Mrkdwn.Of($"{texts.OwnChoiceStays}")).Build(text);
    }
}
