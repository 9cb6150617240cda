namespace SlackBot.Alerts.Store;

/// <summary>How many open alerts there are of each status, and of each severity; a row of <see cref="AlertQueries.Counts"/>.</summary>
internal sealed record OpenCounts(
    long Firing,
    long Acknowledged,
    long Critical,
    long Error,
    long Warning,
    long Info
)
{
    /// <summary>All open alerts.</summary>
    public long Total => Firing + Acknowledged;
}
