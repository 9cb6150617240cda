using SlackBot.Commands;
using SlackBot.Slack;
using SlackBot.Slack.BlockKit;
using SlackBot.Wording;

namespace SlackBot.Tenants.Verbs;

/// <summary><c>/locale set</c>: the caller's own language, or the tenant's again.</summary>
internal sealed class SetLocaleVerb(
    SupportedLocales locales,
    LocaleAnswers answers,
    People people,
    TenantWording wording
) : ICommandVerb
{
    private const string Default = "default";

    public string Command => LocaleAnswers.Command;

    public string Name => "set";

    public Role Needs => Role.Viewer;

    public string Usage => "set <language>|default";

    public string Describe(Strings strings) => strings.Locales.HelpSet;

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

        var givesUp = arguments.Equals(Default, StringComparison.OrdinalIgnoreCase);
        var locale = givesUp ? null : locales.Match(arguments);
        if (!givesUp && locale is null)
        {
            return answers.Unknown(caller, arguments);
        }

        await people.SetLocaleAsync(caller.PersonId, locale, cancellationToken);
        return locale is null ? GaveUp(caller) : Chosen(caller, arguments, locale);
    }

    private Answer GaveUp(Caller caller)
    {
        var tenant = caller.Tenant;
        var texts = wording.StringsFor(tenant.Id, tenant.Locale).Locales;
        var text = texts.NowDefault(tenant.Name, SupportedLocales.NameOf(tenant.Locale)).ToString();
        return new AnswerBuilder().Section(Mrkdwn.Of($":white_check_mark: {text}")).Build(text);
    }

    private Answer Chosen(Caller caller, string asked, string locale)
    {
        var texts = wording.StringsFor(caller.Tenant.Id, locale).Locales;
        var name = SupportedLocales.NameOf(locale);
        var text = texts.NowYours(name).ToString();
        var answer = new AnswerBuilder().Section(Mrkdwn.Of($":white_check_mark: {text}"));
        if (locales.IsNear(asked, locale))
        {
            answer.Context(Mrkdwn.Of($"{texts.Nearest(CommandWords.Shorten(asked))}"));
        }

        return answer.Build(text);
    }
}
