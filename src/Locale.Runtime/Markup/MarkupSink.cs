namespace LocaleGen;

/// <summary>What a message with tags is written for.</summary>
public enum MarkupSink : byte
{
    /// <summary>HTML: text, and the values of attributes in quotes.</summary>
    Html,

    /// <summary>Slack's mrkdwn (docs.slack.dev, Formatting message text).</summary>
    Mrkdwn,
}
