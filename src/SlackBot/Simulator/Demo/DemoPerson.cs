using SlackBot.Tenants;

namespace SlackBot.Simulator.Demo;

/// <summary>Somebody whom one can act as.</summary>
/// <param name="Handle">What Slack sends as the user's name.</param>
/// <param name="Locale">The language chosen at first; null for somebody who chose none.</param>
/// <param name="TimeZone">An IANA name; in it the page shows times, as Slack does for each reader.</param>
internal sealed record DemoPerson(
    string Id,
    string Name,
    string Handle,
    Role Role,
    string? Locale,
    string TimeZone
);

/// <summary>A place where commands can be typed.</summary>
/// <param name="Name">Without <c>#</c>; <c>directmessage</c> where it is the conversation with the bot.</param>
internal sealed record DemoChannel(string Id, string Name, string Topic)
{
    /// <summary>Whether it is somebody's own conversation with the bot.</summary>
    public bool IsDirect => Name == "directmessage";
}
