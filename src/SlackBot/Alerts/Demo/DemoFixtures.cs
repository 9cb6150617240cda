using SlackBot.Alerts.Content;

namespace SlackBot.Alerts.Demo;

/// <summary>Eight alerts that every on-call engineer has seen; their words are in <c>Locales/*/demo.json</c>.</summary>
internal static class DemoFixtures
{
    public static readonly Fixture DiskFull = new(
        "disk-full",
        [Text("host"), Number("percent"), Number("hours")],
        (strings, given) =>
            strings.Demo.DiskFull.Title(given.Text("host"), given.Number("percent")).ToString(),
        (strings, given) => strings.Demo.DiskFull.Text(given.Number("hours")).ToString()
    );

    public static readonly Fixture HighLatency = new(
        "high-latency",
        [Text("service"), Number("milliseconds"), Number("target"), Number("minutes")],
        (strings, given) =>
            strings
                .Demo.HighLatency.Title(given.Text("service"), given.Number("milliseconds"))
                .ToString(),
        (strings, given) =>
            strings
                .Demo.HighLatency.Text(given.Number("target"), given.Number("minutes"))
                .ToString()
    );

    public static readonly Fixture ErrorRate = new(
        "error-rate",
        [Number("errors"), Text("service"), Number("minutes")],
        (strings, given) =>
            strings.Demo.ErrorRate.Title(given.Number("errors"), given.Text("service")).ToString(),
        (strings, given) => strings.Demo.ErrorRate.Text(given.Number("minutes")).ToString()
    );

    public static readonly Fixture CertificateExpiring = new(
        "certificate-expiring",
        [Text("host"), Number("days")],
        (strings, given) =>
            strings
                .Demo.CertificateExpiring.Title(given.Text("host"), given.Number("days"))
                .ToString(),
        (strings, _) => strings.Demo.CertificateExpiring.Text
    );

    public static readonly Fixture DeploymentFailed = new(
        "deployment-failed",
        [Text("service"), Text("version"), Number("instances")],
        (strings, given) =>
            strings
                .Demo.DeploymentFailed.Title(given.Text("service"), given.Text("version"))
                .ToString(),
        (strings, given) => strings.Demo.DeploymentFailed.Text(given.Number("instances")).ToString()
    );

    public static readonly Fixture QueueLate = new(
        "queue-late",
        [Number("messages"), Text("queue"), Number("minutes")],
        (strings, given) =>
            strings.Demo.QueueLate.Title(given.Number("messages"), given.Text("queue")).ToString(),
        (strings, given) => strings.Demo.QueueLate.Text(given.Number("minutes")).ToString()
    );

    public static readonly Fixture PaymentFailures = new(
        "payment-failures",
        [Number("payments"), Text("provider"), Number("percent"), Number("minutes")],
        (strings, given) =>
            strings
                .Demo.PaymentFailures.Title(given.Number("payments"), given.Text("provider"))
                .ToString(),
        (strings, given) =>
            strings
                .Demo.PaymentFailures.Text(given.Number("percent"), given.Number("minutes"))
                .ToString()
    );

    public static readonly Fixture HeartbeatMissed = new(
        "heartbeat-missed",
        [Text("job"), Number("minutes"), Number("interval")],
        (strings, given) =>
            strings
                .Demo.HeartbeatMissed.Title(given.Text("job"), given.Number("minutes"))
                .ToString(),
        (strings, given) => strings.Demo.HeartbeatMissed.Text(given.Number("interval")).ToString()
    );

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<Fixture> All =
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

    private static FixtureParameter Text(string name) => new(name, IsNumber: false);

    private static FixtureParameter Number(string name) => new(name, IsNumber: true);
}
