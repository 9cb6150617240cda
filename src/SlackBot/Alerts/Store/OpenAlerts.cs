namespace SlackBot.Alerts.Store;

/// <summary>A tenant's open alerts at one moment: how many there are, and the first of the list.</summary>
/// <param name="First">The severest and newest, at most <see cref="Kept"/>. Immutable.</param>
internal sealed record OpenAlerts(OpenCounts Counts, IReadOnlyList<Alert> First)
{
    /// <summary>How many alerts of a long list are kept in memory: what people look at.</summary>
    public const int Kept = 50;

    /// <summary>About how many bytes of memory this takes.</summary>
    public long Size => 200 + First.Sum(alert => 200L + (2L * alert.Content.Length));

    /// <summary>Whether a stretch of the list can be taken from <see cref="First"/>.</summary>
    public bool Holds(long offset, int length) =>
        First.Count < Kept || offset + length <= First.Count;
}
