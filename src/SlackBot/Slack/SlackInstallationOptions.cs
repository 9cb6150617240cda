namespace SlackBot.Slack;

/// <summary>An installation as the settings give it: <c>Slack:Installations:0:TeamId</c> and so on.</summary>
internal sealed class SlackInstallationOptions
{
    /// <summary>The workspace, such as <c>T0123</c>.</summary>
    public string? TeamId { get; set; }

    /// <summary>The organization of an installation in all its workspaces.</summary>
    public string? EnterpriseId { get; set; }

    /// <summary>The bot's token, <c>xoxb-…</c>.</summary>
    public string? BotToken { get; set; }

    /// <summary>The bot's own user id.</summary>
    public string? BotUserId { get; set; }

    /// <summary>Whose installation it is; the only tenant's where there is one only.</summary>
    public string? Tenant { get; set; }
}
