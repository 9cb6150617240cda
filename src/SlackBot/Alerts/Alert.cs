using SlackBot.Alerts.Content;

namespace SlackBot.Alerts;

/// <summary>Something that someone on call should know.</summary>
/// <param name="Number">What people call it by: counted in its tenant from 1, without gaps.</param>
/// <param name="StartsAt">When it began.</param>
/// <param name="LastSeenAt">When it was last reported; never before <paramref name="StartsAt"/>.</param>
/// <param name="Count">How often it was reported, at least once.</param>
internal sealed record Alert(
    long Number,
    AlertSeverity Severity,
    AlertStatus Status,
    DateTimeOffset StartsAt,
    DateTimeOffset LastSeenAt,
    long Count,
    AlertContent Content
);

/// <summary>An alert that is to be stored: firing, and reported for the first time.</summary>
internal sealed record NewAlert(
    AlertSeverity Severity,
    DateTimeOffset StartsAt,
    AlertContent Content
);
