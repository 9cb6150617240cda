using SlackBot.Commands;
using SlackBot.Slack.BlockKit;
using SlackBot.Tenants;
using SlackBot.Wording.Answers;
using SlackBot.Wording.BuiltIn;
using SlackBot.Wording.Listing;

namespace SlackBot.Wording.Verbs;

/// <summary><c>/wording list 2</c>: all messages in the caller's language, page by page.</summary>
internal sealed class ListVerb(TenantWording wording, CurrentTexts texts) : ICommandVerb
{
    /// <summary>How many messages a page has.</summary>
    public const int PerPage = 15;

    public string Command => WordingCommand.Name;

    public string Name => "list";

    public Role Needs => Role.Viewer;

    public string Usage => "list [page]";

    public string Describe(Strings strings) => strings.Wording.Help.List;

    public ValueTask<Answer> AnswerAsync(
        Caller caller,
        string arguments,
        CancellationToken cancellationToken
    )
    {
        if (!PageRequest.TryRead(arguments, out var number))
        {
            return ValueTask.FromResult(PageAnswer.Bad(caller, arguments, this));
        }

        var list = WordingList.Of(caller.Locale, wording.SnapshotOf(caller.Tenant.Id), texts);
        var page = Page<ListedMessage>.Of(list.Messages, number, PerPage);
        return ValueTask.FromResult(
            page is null
                ? PageAnswer.None(caller, list.Messages.Count, this)
                : ListAnswer.Of(caller, list, page)
        );
    }
}
