using SlackBot.Alerts.Content;
using SlackBot.Alerts.Store;
using SlackBot.Slack;
using SlackBot.Slack.BlockKit;
using SlackBot.Slack.Formatting;
using SlackBot.Tenants;

namespace SlackBot.Alerts.Answers;

/// <summary>Shows a page of the open alerts.</summary>
internal sealed class ListAnswer(AlertWords words)
{
    private const int LongestTitle = 200;

    /// <summary>What is said when nothing is open.</summary>
    public static Answer Empty(Caller caller)
    {
        var texts = caller.Strings.Alerts;
        return new AnswerBuilder()
            .Header(texts.List.Title)
            .Section(Mrkdwn.Of($":white_check_mark: {texts.Firing(0)}\n{texts.List.Quiet}"))
            .Context(Inset.Command(texts.List.TryTest(Inset.Hole), "/alert test 3"))
            .Build(texts.Firing(0).ToString());
    }

    /// <summary>A page.</summary>
    /// <param name="page">From 1.</param>
    /// <param name="alerts">The alerts of the page, at least one.</param>
    public Answer Page(
        Caller caller,
        OpenCounts counts,
        long page,
        long pages,
        IReadOnlyList<Alert> alerts
    )
    {
        var texts = caller.Strings.Alerts;
        var answer = new AnswerBuilder()
            .Header(texts.List.Title)
            .Section(Mrkdwn.Of($"{Mrkdwn.Bold(texts.Firing(counts.Firing).ToString())}"))
            .Context(Mrkdwn.Join(" · ", Counts(counts, caller.Strings)))
            .Divider();
        foreach (var alert in alerts)
        {
            answer.Section(Line(alert, caller.Strings));
        }

        return answer
            .Divider()
            .Context(Footer(caller.Strings, page, pages, alerts[0]))
            .Build(texts.Firing(counts.Firing).ToString());
    }

    private Mrkdwn Line(Alert alert, Strings strings)
    {
        var title = PlainText.Cut(words.Title(alert.Content, strings), LongestTitle);
        var since = Inset.In(strings.Alerts.List.Since(Inset.Hole), AlertLook.Time(alert.StartsAt));
        return Mrkdwn.Of(
            $"{Mrkdwn.Raw(AlertLook.Emoji(alert.Severity))} {AlertLook.Word(alert.Severity, strings)}  {Mrkdwn.Code(AlertLook.Number(alert.Number))}  {Mrkdwn.Bold(title)}\n{AlertLook.Word(alert.Status, strings)} · {since}"
        );
    }

    private static IEnumerable<Mrkdwn> Counts(OpenCounts counts, Strings strings)
    {
        var texts = strings.Alerts.Counts;
        if (counts.Critical > 0)
        {
            yield return Counted(AlertSeverity.Critical, texts.Critical(counts.Critical));
        }
        if (counts.Error > 0)
        {
            yield return Counted(AlertSeverity.Error, texts.Error(counts.Error));
        }
        if (counts.Warning > 0)
        {
            yield return Counted(AlertSeverity.Warning, texts.Warning(counts.Warning));
        }
        if (counts.Info > 0)
        {
            yield return Counted(AlertSeverity.Info, texts.Info(counts.Info));
        }
        if (counts.Acknowledged > 0)
        {
            yield return Mrkdwn.Of($":eyes: {texts.Acknowledged(counts.Acknowledged)}");
        }
    }

    private static Mrkdwn Counted<TMessage>(AlertSeverity severity, TMessage count)
        where TMessage : ISpanFormattable =>
        Mrkdwn.Of($"{Mrkdwn.Raw(AlertLook.Emoji(severity))} {count}");

    private static IEnumerable<Mrkdwn> Footer(Strings strings, long page, long pages, Alert example)
    {
        var texts = strings.Alerts.List;
        if (pages > 1)
        {
            yield return Mrkdwn.Of($"{texts.Page(page, pages)}");
        }
        if (page < pages)
        {
            yield return Inset.Command(texts.Next(Inset.Hole), $"/alert list {page + 1}");
        }

        yield return Inset.Command(texts.Details(Inset.Hole), $"/alert show {example.Number}");
    }
}
