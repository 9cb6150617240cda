namespace SlackBot.Alerts;

/// <summary>How bad an alert is. The numbers are stored, and order alerts in the list.</summary>
internal enum AlertSeverity
{
    /// <summary>Good to know.</summary>
    Info = 1,

    /// <summary>Worth a look soon.</summary>
    Warning = 2,

    /// <summary>Something fails.</summary>
    Error = 3,

    /// <summary>Someone must act now.</summary>
    Critical = 4,
}
