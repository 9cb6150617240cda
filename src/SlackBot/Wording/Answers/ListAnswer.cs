using SlackBot.Slack;
using SlackBot.Slack.BlockKit;
using SlackBot.Slack.Formatting;
using SlackBot.Tenants;
using SlackBot.Wording.Listing;

namespace SlackBot.Wording.Answers;

/// <summary>Shows a page of messages.</summary>
internal static class ListAnswer
{
    private const int LongestText = 160;

    /// <summary>All messages.</summary>
    public static Answer Of(Caller caller, WordingList list, Page<ListedMessage> page)
    {
        var words = caller.Strings.Wording.List;
        var summary = words.Summary(list.Reworded, list.Total).ToString();
        var answer = new AnswerBuilder().Header(words.Title).Section(Mrkdwn.Escape(summary));
        if (list.Broken > 0)
        {
            answer.Section(Mrkdwn.Of($":warning: {words.Broken(list.Broken)}"));
        }

        return Add(answer, caller, page, number => $"list {number}")
            .Build($"{words.Title}: {summary}");
    }

    /// <summary>What a search has found.</summary>
    public static Answer Found(Caller caller, string search, Page<ListedMessage> page)
    {
        var words = caller.Strings.Wording.Search;
        var title = words.Title(WordingLook.Typed(search)).ToString();
        var answer = new AnswerBuilder()
            .Header(title)
            .Section(Mrkdwn.Of($"{words.Found(page.Total)}"));
        return Add(answer, caller, page, number => $"search {search} {PageRequest.Word}{number}")
            .Build($"{title}: {words.Found(page.Total)}");
    }

    private static AnswerBuilder Add(
        AnswerBuilder answer,
        Caller caller,
        Page<ListedMessage> page,
        Func<int, string> pageCommand
    )
    {
        answer.Divider();
        foreach (var message in page.Items)
        {
            answer.Section(Item(message, caller));
        }

        return answer.Divider().Context(Footer(caller, page, pageCommand));
    }

    private static Mrkdwn Item(ListedMessage message, Caller caller)
    {
        var text = WordingLook.Line(message.Text ?? "", LongestText);
        if (message.Breakage is { } breakage)
        {
            var reason = BrokenWords.Reason(message.Rewording!, breakage, caller.Strings);
            var remedies = BrokenWords.Remedies(message.Place, breakage, caller);
            return Mrkdwn.Join(
                "\n",
                [
                    Mrkdwn.Of($":warning: {WordingLook.Message(message.Place)} {text}"),
                    reason,
                    .. remedies,
                ]
            );
        }

        var key = Mrkdwn.Code(message.Place.Key);
        return message.Rewording is { } rewording
            ? Mrkdwn.Of($":pencil2: {key} · {Author(rewording, caller)}\n{text}")
            : Mrkdwn.Of($"{key}\n{text}");
    }

    private static Mrkdwn Author(Rewording rewording, Caller caller) =>
        Mrkdwn.Of($"{WordingLook.Person(rewording.By, caller)}, {WordingLook.Time(rewording.At)}");

    private static IEnumerable<Mrkdwn> Footer(
        Caller caller,
        Page<ListedMessage> page,
        Func<int, string> pageCommand
    )
    {
        var words = caller.Strings.Wording.List;
        if (page.Pages > 1)
        {
            yield return Mrkdwn.Of($"{words.Page(page.Number, page.Pages)}");
        }

        if (page.Number < page.Pages)
        {
            var next = $"{WordingCommand.Name} {pageCommand(page.Number + 1)}";
            yield return Inset.Command(words.Next(Inset.Hole), PlainText.Cut(next, 200));
        }

        yield return Inset.Command(words.Details(Inset.Hole), $"{WordingCommand.Name} show <key>");
        if (WordingCommand.MayReword(caller))
        {
            yield return Inset.Command(
                words.Reword(Inset.Hole),
                $"{WordingCommand.Name} set <key> <text>"
            );
        }
    }
}
