namespace SlackBot.Alerts.Store;

/// <summary>What became of alerts that were to be stored: all of them are, or none.</summary>
internal abstract record StoreOutcome
{
    private StoreOutcome() { }

    /// <summary>They are stored, under consecutive numbers.</summary>
    internal sealed record Stored(long First, long Last) : StoreOutcome;

    /// <summary>The tenant would have more open alerts than are kept.</summary>
    internal sealed record Full(long Open, int Limit) : StoreOutcome;
}
