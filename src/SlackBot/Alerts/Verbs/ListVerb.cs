using SlackBot.Alerts.Answers;
using SlackBot.Alerts.Store;
using SlackBot.Commands;
using SlackBot.Slack.BlockKit;
using SlackBot.Tenants;

namespace SlackBot.Alerts.Verbs;

/// <summary><c>/alert list</c>: the open alerts, page by page.</summary>
internal sealed class ListVerb(AlertStore alerts, ListAnswer answer) : ICommandVerb
{
    private const int PerPage = 10;

    public string Command => AlertCommand.Name;

    public string Name => "list";

    public Role Needs => Role.Viewer;

    public string Usage => "list [page]";

    public string Describe(Strings strings) => strings.Alerts.Help.List;

    public async ValueTask<Answer> AnswerAsync(
        Caller caller,
        string arguments,
        CancellationToken cancellationToken
    )
    {
        var texts = caller.Strings.Alerts.List;
        var page = 1L;
        if (arguments.Length > 0 && (!WholeNumber.TryRead(arguments, out page) || page == 0))
        {
            var refusal = texts.BadPage(CommandWords.Shorten(arguments)).ToString();
            return Refusal.Of(caller, refusal, AlertCommand.Usage(this));
        }

        var tenant = caller.Tenant.Id;
        var open = await alerts.OpenAsync(tenant, cancellationToken);
        var pages = (open.Counts.Total + PerPage - 1) / PerPage;
        if (page > pages)
        {
            return NoPage(caller, pages);
        }

        var shown = await PageAsync(tenant, open, (page - 1) * PerPage, cancellationToken);
        return shown.Count > 0
            ? answer.Page(caller, open.Counts, page, pages, shown)
            : NoPage(caller, page - 1);
    }

    /// <summary>The list has fewer pages, or has just become shorter.</summary>
    private Answer NoPage(Caller caller, long pages) =>
        pages == 0
            ? ListAnswer.Empty(caller)
            : Refusal.Of(
                caller,
                caller.Strings.Alerts.List.NoPage(pages).ToString(),
                AlertCommand.Usage(this)
            );

    private async ValueTask<IReadOnlyList<Alert>> PageAsync(
        string tenant,
        OpenAlerts open,
        long offset,
        CancellationToken cancellationToken
    ) =>
        open.Holds(offset, PerPage)
            ? open.First.Skip((int)offset).Take(PerPage).ToList()
            : await alerts.OpenAsync(tenant, offset, PerPage, cancellationToken);
}
