using SlackBot.Alerts.Store;
using SlackBot.Slack;
using SlackBot.Slack.BlockKit;
using SlackBot.Tenants;

namespace SlackBot.Alerts.Answers;

/// <summary>Says what became of demo alerts.</summary>
internal static class TestAnswer
{
    /// <summary>They are stored.</summary>
    public static Answer Stored(Caller caller, StoreOutcome.Stored stored, OpenCounts counts)
    {
        var texts = caller.Strings.Alerts;
        var sentence = texts
            .Test.Stored(
                stored.Last - stored.First + 1,
                AlertLook.Number(stored.First),
                AlertLook.Number(stored.Last)
            )
            .ToString();
        return new AnswerBuilder()
            .Section(
                Mrkdwn.Of(
                    $":test_tube: {sentence}\n{Mrkdwn.Bold(texts.Firing(counts.Firing).ToString())}"
                )
            )
            .Context(Inset.Command(texts.Test.Look(Inset.Hole), "/alert list"))
            .Build($"{sentence} {texts.Firing(counts.Firing)}");
    }

    /// <summary>There is no room for them.</summary>
    public static Answer Full(Caller caller, StoreOutcome.Full full)
    {
        var sentence = caller.Strings.Alerts.Test.Full(full.Open, full.Limit).ToString();
        return new AnswerBuilder().Section(Mrkdwn.Of($":no_entry: {sentence}")).Build(sentence);
    }
}
