namespace SlackBot.Slack;

/// <summary>The settings <c>Slack:…</c>; in the environment <c>Slack__…</c>.</summary>
internal sealed class SlackOptions
{
    public const string Section = "Slack";

    /// <summary>Proves that a request is from Slack. The bot refuses to start without it.</summary>
    public string SigningSecret { get; set; } = "";

    /// <summary>Where Slack's methods are called.</summary>
    public string ApiBaseUrl { get; set; } = "https://slack.com/api/";

    /// <summary>For Socket Mode, beside HTTP.</summary>
    public string? AppToken { get; set; }

    /// <summary>For installing the app by OAuth.</summary>
    public string? ClientId { get; set; }

    /// <summary>For installing the app by OAuth.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>Where answers may be posted later than at once; empty is Slack's own, <c>https://hooks.slack.com</c>.</summary>
    public List<string> ResponseUrlOrigins { get; } = [];

    /// <summary>Workspaces and organizations in which the app is installed already.</summary>
    public List<SlackInstallationOptions> Installations { get; } = [];
}

/// <summary>One of <c>Slack:Installations</c>.</summary>
internal sealed class SlackInstallationOptions
{
    /// <summary>The workspace; absent where the app is installed for a whole organization.</summary>
    public string? TeamId { get; set; }

    /// <summary>The Enterprise Grid organization.</summary>
    public string? EnterpriseId { get; set; }

    public string? BotToken { get; set; }

    public string? BotUserId { get; set; }

    /// <summary>The tenant it belongs to: an id of <c>Tenants</c>.</summary>
    public string? Tenant { get; set; }
}
