using SlackBot.Commands;
using SlackBot.Slack.BlockKit;
using SlackBot.Tenants;
using SlackBot.Wording.Answers;
using SlackBot.Wording.BuiltIn;
using SlackBot.Wording.Listing;
using SlackBot.Wording.Search;

namespace SlackBot.Wording.Verbs;

/// <summary><c>/wording search alarm page:2</c>: messages in the caller's language by their names and texts.</summary>
internal sealed class SearchVerb(TenantWording wording, CurrentTexts texts) : ICommandVerb
{
    public string Command => WordingCommand.Name;

    public string Name => "search";

    public Role Needs => Role.Viewer;

    public string Usage => $"search <words> [{PageRequest.Word}<page>]";

    public string Describe(Strings strings) => strings.Wording.Help.Search;

    public ValueTask<Answer> AnswerAsync(
        Caller caller,
        string arguments,
        CancellationToken cancellationToken
    ) => ValueTask.FromResult(Answer(caller, arguments));

    private Answer Answer(Caller caller, string arguments)
    {
        var (search, typed) = PageRequest.Split(arguments);
        var words = SearchText.Words(search);
        if (words.Count == 0)
        {
            return AskAnswer.Of(
                caller,
                caller.Strings.Wording.Search.Missing,
                WordingCommand.Usage(this)
            );
        }

        if (!PageRequest.TryRead(typed, out var number))
        {
            return PageAnswer.Bad(caller, typed, this);
        }

        var list = WordingList.Of(caller.Locale, wording.SnapshotOf(caller.Tenant.Id), texts);
        var found = list.Find(words);
        if (found.Count == 0)
        {
            var none = caller.Strings.Wording.Search.None(WordingLook.Typed(search));
            return AskAnswer.Of(caller, none.ToString(), WordingCommand.Usage(this));
        }

        return Page<ListedMessage>.Of(found, number, ListVerb.PerPage) is { } page
            ? ListAnswer.Found(caller, search, page)
            : PageAnswer.None(caller, found.Count, this);
    }
}
