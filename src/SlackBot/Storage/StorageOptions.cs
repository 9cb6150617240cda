namespace SlackBot.Storage;

/// <summary>The section <c>Storage</c> of the settings.</summary>
internal sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary><c>Data Source=</c> and a path, or a path alone; a relative one starts at the working directory.</summary>
    public string ConnectionString { get; set; } = "Data Source=data/slackbot.db";
}
