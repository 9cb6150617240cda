using SlackBot.Commands;
using SlackBot.Slack.BlockKit;
using SlackBot.Tenants;
using SlackBot.Wording.Verbs;

namespace SlackBot.Wording.Answers;

/// <summary>What is said when there is no such page.</summary>
internal static class PageAnswer
{
    /// <summary>What was typed is no number of a page.</summary>
    public static Answer Bad(Caller caller, string typed, ICommandVerb verb)
    {
        var sentence = caller.Strings.Wording.List.BadPage(WordingLook.Typed(typed));
        return AskAnswer.Of(caller, sentence.ToString(), WordingCommand.Usage(verb));
    }

    /// <summary>The list has fewer pages.</summary>
    public static Answer None(Caller caller, int items, ICommandVerb verb)
    {
        var pages = (items + ListVerb.PerPage - 1) / ListVerb.PerPage;
        var sentence = caller.Strings.Wording.List.NoPage(pages);
        return AskAnswer.Of(caller, sentence.ToString(), WordingCommand.Usage(verb));
    }
}
