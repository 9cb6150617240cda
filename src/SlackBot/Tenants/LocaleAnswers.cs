using SlackBot.Commands;
using SlackBot.Slack;
using SlackBot.Slack.BlockKit;

namespace SlackBot.Tenants;

/// <summary>What several verbs of <c>/locale</c> say.</summary>
internal sealed class LocaleAnswers(SupportedLocales locales)
{
    public const string Command = "/locale";
    public const string SetCommand = "/locale set <language>";

    /// <summary>No language was named: all there are.</summary>
    public Answer Which(Caller caller) => Languages(caller, caller.Strings.Locales.Which);

    /// <summary>What was named is no language of ours: all there are.</summary>
    public Answer Unknown(Caller caller, string asked) =>
        Languages(caller, caller.Strings.Locales.Unknown(CommandWords.Shorten(asked)).ToString());

    /// <summary>The languages under a headline, the caller's and the tenant's marked.</summary>
    public Answer Languages(Caller caller, string headline)
    {
        var lines = locales.Tags.Select(tag => Line(caller, tag));
        return new AnswerBuilder()
            .Header(headline)
            .Section(Mrkdwn.Join("\n", lines))
            .Context(Mrkdwn.Of($"{caller.Strings.Locales.ChangeOwn(SetCommand)}"))
            .Build(headline);
    }

    private static Mrkdwn Line(Caller caller, string tag)
    {
        var texts = caller.Strings.Locales;
        var line = Mrkdwn.Of($"{Mrkdwn.Code(tag)}  {SupportedLocales.NameOf(tag)}");
        if (tag == caller.Locale)
        {
            line = Mrkdwn.Of($"{line} · _{texts.IsYours}_");
        }

        return tag == caller.Tenant.Locale
            ? Mrkdwn.Of($"{line} · _{texts.IsDefault(caller.Tenant.Name)}_")
            : line;
    }
}
