using SlackBot.Slack;
using SlackBot.Slack.BlockKit;
using SlackBot.Tenants;

namespace SlackBot.Alerts.Answers;

/// <summary>What is said when a command cannot be followed: why, and how it is written.</summary>
internal static class Refusal
{
    /// <summary>A sentence in the caller's language, and the usage of the verb.</summary>
    public static Answer Of(Caller caller, string sentence, string usage) =>
        new AnswerBuilder()
            .Section(Mrkdwn.Escape(sentence))
            .Context(Inset.Command(caller.Strings.Alerts.Usage(Inset.Hole), usage))
            .Build(sentence);
}
