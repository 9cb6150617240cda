namespace SlackBot.Alerts.Store;

/// <summary>A row of <c>alerts</c> without its tenant, as Dapper reads and writes it; the blobs are sealed.</summary>
internal sealed record AlertRow(
    long Number,
    long Severity,
    long Status,
    string StartsAt,
    string LastSeenAt,
    long Count,
    string? Fixture,
    byte[]? Arguments,
    byte[]? Title,
    byte[]? Text
);
