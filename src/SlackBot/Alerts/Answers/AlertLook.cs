using System.Globalization;
using SlackBot.Slack;

namespace SlackBot.Alerts.Answers;

/// <summary>How the parts of an alert are shown everywhere.</summary>
internal static class AlertLook
{
    /// <summary>Slack's code of the circle in the severity's colour.</summary>
    public static string Emoji(AlertSeverity severity) =>
        severity switch
        {
            AlertSeverity.Critical => ":red_circle:",
            AlertSeverity.Error => ":large_orange_circle:",
            AlertSeverity.Warning => ":large_yellow_circle:",
            AlertSeverity.Info => ":large_blue_circle:",
            _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, null),
        };

    /// <summary>The severity as a word.</summary>
    public static string Word(AlertSeverity severity, Strings strings) =>
        severity switch
        {
            AlertSeverity.Critical => strings.Alerts.Severity.Critical,
            AlertSeverity.Error => strings.Alerts.Severity.Error,
            AlertSeverity.Warning => strings.Alerts.Severity.Warning,
            AlertSeverity.Info => strings.Alerts.Severity.Info,
            _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, null),
        };

    /// <summary>The status as a word.</summary>
    public static string Word(AlertStatus status, Strings strings) =>
        status switch
        {
            AlertStatus.Firing => strings.Alerts.Status.Firing,
            AlertStatus.Acknowledged => strings.Alerts.Status.Acknowledged,
            AlertStatus.Resolved => strings.Alerts.Status.Resolved,
            _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
        };

    /// <summary>The number as people type it, <c>#17</c>: a name, not a count, so no language groups its digits.</summary>
    public static string Number(long number) =>
        string.Create(CultureInfo.InvariantCulture, $"#{number}");

    /// <summary>A time in the reader's own zone; old clients see it in UTC, in an order that every language reads.</summary>
    public static Mrkdwn Time(DateTimeOffset time) =>
        Mrkdwn.Date(
            time,
            time.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture)
        );
}
