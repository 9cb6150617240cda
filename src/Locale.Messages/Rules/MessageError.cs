namespace LocaleGen;

/// <summary>A fault of a message's text.</summary>
/// <param name="Rule">Which rule it breaks.</param>
/// <param name="Range">Where, in UTF-16 code units of the message.</param>
/// <param name="Text">What is wrong and what to do, in one English sentence without a final full stop.</param>
public sealed record MessageError(LocaleRule Rule, TextRange Range, string Text)
{
    /// <summary>What is wrong, for those who say it in words of their own.</summary>
    public MessageFault Fault { get; init; }

    /// <summary>What would mend it, or null where only a person can know.</summary>
    public MessageFix? Fix { get; init; }
}
