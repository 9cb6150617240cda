using SlackBot.Alerts.Content;
using SlackBot.Slack;
using SlackBot.Slack.BlockKit;
using SlackBot.Tenants;

namespace SlackBot.Alerts.Answers;

/// <summary>Shows all there is to know about an alert.</summary>
internal sealed class ShowAnswer(AlertWords words)
{
    /// <summary>The alert in the caller's language.</summary>
    public Answer Of(Caller caller, Alert alert)
    {
        var strings = caller.Strings;
        var title = words.Title(alert.Content, strings);
        var answer = new AnswerBuilder().Header(title);
        var text = words.Text(alert.Content, strings);
        if (!string.IsNullOrWhiteSpace(text))
        {
            answer.Section(Mrkdwn.Escape(text));
        }

        return answer
            .Fields(Fields(alert, strings))
            .Build($"{AlertLook.Number(alert.Number)} {title}");
    }

    private static IEnumerable<Mrkdwn> Fields(Alert alert, Strings strings)
    {
        var labels = strings.Alerts.Show;
        var severity = AlertLook.Word(alert.Severity, strings);
        yield return Field(
            labels.Severity,
            Mrkdwn.Of($"{Mrkdwn.Raw(AlertLook.Emoji(alert.Severity))} {severity}")
        );
        yield return Field(labels.Status, Mrkdwn.Escape(AlertLook.Word(alert.Status, strings)));
        yield return Field(labels.Number, Mrkdwn.Code(AlertLook.Number(alert.Number)));
        yield return Field(labels.Count, Mrkdwn.Of($"{labels.Times(alert.Count)}"));
        yield return Field(labels.Since, AlertLook.Time(alert.StartsAt));
        yield return Field(labels.LastSeen, AlertLook.Time(alert.LastSeenAt));
        if (alert.Content is AlertContent.OfFixture made)
        {
            yield return Field(labels.Kind, Mrkdwn.Code(made.Id));
        }
    }

    private static Mrkdwn Field(string label, Mrkdwn value) =>
        Mrkdwn.Of($"{Mrkdwn.Bold(label)}\n{value}");
}
