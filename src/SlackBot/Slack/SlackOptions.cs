namespace SlackBot.Slack;

/// <summary>The section <c>Slack</c> of the settings.</summary>
internal sealed class SlackOptions
{
    public const string Section = "Slack";

    /// <summary>What Slack signs its requests with; never logged.</summary>
    public string? SigningSecret { get; set; }

    /// <summary>Where the app is installed, beside what was installed by OAuth.</summary>
    public List<SlackInstallationOptions> Installations { get; set; } = [];
}
