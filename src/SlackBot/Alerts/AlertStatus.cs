namespace SlackBot.Alerts;

/// <summary>Where an alert stands in its life. The numbers are stored; an alert is open until it is resolved.</summary>
internal enum AlertStatus
{
    /// <summary>Nobody has taken care of it.</summary>
    Firing = 1,

    /// <summary>Someone is looking into it.</summary>
    Acknowledged = 2,

    /// <summary>It is over.</summary>
    Resolved = 3,
}
