using SlackBot.Alerts.Content;

namespace SlackBot.Alerts.Demo;

/// <summary>Makes alerts to try things out with: the same number always gives the same alert.</summary>
internal static class DemoAlerts
{
    /// <summary>Counts for which the languages of the bot have different words.</summary>
    private static readonly int[] Counts = [22, 1, 3, 5, 1204, 12];

    private static readonly Func<long, NewDemo>[] Turns =
    [
        DiskFull,
        HighLatency,
        ErrorRate,
        CertificateExpiring,
        DeploymentFailed,
        QueueLate,
        PaymentFailures,
        HeartbeatMissed,
    ];

    /// <summary>The demo alert of a number, from 1: one fixture after the other, and other values in each round.</summary>
    public static NewAlert For(long number, DateTimeOffset now)
    {
        var (round, turn) = Math.DivRem(number - 1, Turns.Length);
        var (fixture, severity, arguments) = Turns[turn](round);
        return new(severity, now, new AlertContent.OfFixture(fixture.Id, arguments));
    }

    private static NewDemo DiskFull(long round)
    {
        var percent = Pick(round, 91, 97, 99);
        return new(
            DemoFixtures.DiskFull,
            percent < 95 ? AlertSeverity.Warning : AlertSeverity.Critical,
            new()
            {
                ["host"] = Pick(round, "db-1", "cache-3", "files-2"),
                ["percent"] = percent,
                ["hours"] = Pick(round, 5, 2, 1),
            }
        );
    }

    private static NewDemo HighLatency(long round) =>
        new(
            DemoFixtures.HighLatency,
            AlertSeverity.Error,
            new()
            {
                ["service"] = Service(round),
                ["milliseconds"] = Pick(round, 1850, 920, 2400),
                ["target"] = 500,
                ["minutes"] = Pick(round, 12, 3, 1),
            }
        );

    private static NewDemo ErrorRate(long round) =>
        new(
            DemoFixtures.ErrorRate,
            AlertSeverity.Critical,
            new()
            {
                ["errors"] = Pick(round, Counts),
                ["service"] = Service(round + 1),
                ["minutes"] = Pick(round, 5, 1, 10),
            }
        );

    private static NewDemo CertificateExpiring(long round)
    {
        var days = Pick(round, 21, 5, 1);
        return new(
            DemoFixtures.CertificateExpiring,
            days > 7 ? AlertSeverity.Info : AlertSeverity.Warning,
            new()
            {
                ["host"] = Pick(round, "shop.example", "api.example", "status.example"),
                ["days"] = days,
            }
        );
    }

    private static NewDemo DeploymentFailed(long round) =>
        new(
            DemoFixtures.DeploymentFailed,
            AlertSeverity.Error,
            new()
            {
                ["service"] = Service(round + 2),
                ["version"] = Pick(round, "v2.14.0", "v3.0.1", "v1.9.7"),
                ["instances"] = Pick(round, 4, 1, 12),
            }
        );

    private static NewDemo QueueLate(long round) =>
        new(
            DemoFixtures.QueueLate,
            AlertSeverity.Warning,
            new()
            {
                ["messages"] = Pick(round + 4, Counts),
                ["queue"] = Pick(round, "invoices", "thumbnails", "newsletters"),
                ["minutes"] = Pick(round, 8, 22, 1),
            }
        );

    private static NewDemo PaymentFailures(long round) =>
        new(
            DemoFixtures.PaymentFailures,
            AlertSeverity.Critical,
            new()
            {
                ["payments"] = Pick(round + 2, Counts),
                ["provider"] = Pick(round, "CardPay", "BankLink"),
                ["percent"] = Pick(round, 4, 11, 2),
                ["minutes"] = Pick(round, 15, 1, 5),
            }
        );

    private static NewDemo HeartbeatMissed(long round) =>
        new(
            DemoFixtures.HeartbeatMissed,
            AlertSeverity.Error,
            new()
            {
                ["job"] = Pick(round, "nightly-backup", "stock-import", "report-mailer"),
                ["minutes"] = Pick(round, 22, 90, 6),
                ["interval"] = Pick(round, 10, 60, 1),
            }
        );

    private static string Service(long round) =>
        Pick(round, "checkout", "search", "accounts", "media-encoder");

    private static T Pick<T>(long round, params ReadOnlySpan<T> choices) =>
        choices[(int)(round % choices.Length)];

    /// <summary>What differs between the demos.</summary>
    private readonly record struct NewDemo(
        Fixture Fixture,
        AlertSeverity Severity,
        FixtureArguments Arguments
    );
}
