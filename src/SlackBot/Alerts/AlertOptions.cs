namespace SlackBot.Alerts;

/// <summary>Settings under <c>Alerts</c>.</summary>
internal sealed class AlertOptions
{
    public const string Section = "Alerts";

    /// <summary>How many open alerts are kept for one tenant; more are refused.</summary>
    public int OpenLimit { get; set; } = 10_000;
}
