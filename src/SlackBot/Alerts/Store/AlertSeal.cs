using System.Globalization;
using SlackBot.Alerts.Content;
using SlackBot.Storage;

namespace SlackBot.Alerts.Store;

/// <summary>Turns alerts into rows whose content only their tenant's key opens, and back.</summary>
internal sealed class AlertSeal(ITenantCipher cipher)
{
    /// <summary>The row of a new alert.</summary>
    public AlertRow Close(string tenant, long number, NewAlert alert)
    {
        var startsAt = StoredTime.Of(alert.StartsAt);
        var made = alert.Content as AlertContent.OfFixture;
        var plain = alert.Content as AlertContent.Plain;
        return new(
            number,
            (long)alert.Severity,
            (long)AlertStatus.Firing,
            startsAt,
            startsAt,
            1,
            made?.Id,
            Seal("arguments", made?.Arguments.ToJson()),
            Seal("title", plain?.Title),
            Seal("text", plain?.Text)
        );

        byte[]? Seal(string column, string? text) =>
            text is null ? null : cipher.Seal(Place(tenant, number, column), text);
    }

    /// <summary>The alert of a row.</summary>
    public Alert Open(string tenant, AlertRow row)
    {
        AlertContent content = row.Fixture is null
            ? new AlertContent.Plain(Text("title", row.Title), Text("text", row.Text))
            : new AlertContent.OfFixture(
                row.Fixture,
                FixtureArguments.Parse(Text("arguments", row.Arguments))
            );
        return new(
            row.Number,
            (AlertSeverity)row.Severity,
            (AlertStatus)row.Status,
            StoredTime.Parse(row.StartsAt),
            StoredTime.Parse(row.LastSeenAt),
            row.Count,
            content
        );

        string Text(string column, byte[]? sealedText) =>
            cipher.Open(Place(tenant, row.Number, column), sealedText!);
    }

    private static CipherPlace Place(string tenant, long number, string column) =>
        new(tenant, "alerts", number.ToString(CultureInfo.InvariantCulture), column);
}
