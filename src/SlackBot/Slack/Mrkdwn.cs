namespace SlackBot.Slack;

/// <summary>Text in Slack's markup, in which everything that came from outside is already escaped.</summary>
internal readonly record struct Mrkdwn(string Markup);
