namespace SlackBot.Slack.Signing;

/// <summary>Whether a request is from Slack, and if not, why; for the log alone, as the sender is told no more than "no".</summary>
internal enum SignatureVerdict
{
    /// <summary>Slack has sent it, within the last five minutes.</summary>
    Valid,

    /// <summary>Not exactly one timestamp.</summary>
    TimestampCount,

    /// <summary>The timestamp is not a number in plain digits.</summary>
    TimestampForm,

    /// <summary>More than 300 s ago: a recording may be played again.</summary>
    TooOld,

    /// <summary>More than 300 s ahead.</summary>
    TooNew,

    /// <summary>Not exactly one signature.</summary>
    SignatureCount,

    /// <summary>Not <c>v0=</c> and 64 hexadecimal digits.</summary>
    SignatureForm,

    /// <summary>Made with another secret, or for another body.</summary>
    Mismatch,
}
