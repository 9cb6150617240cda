namespace LocaleGen;

/// <summary>New words for one message in one locale.</summary>
/// <param name="Locale">A supported locale's tag, in any case.</param>
/// <param name="Key">The message's name, such as <c>alerts.firing</c>.</param>
/// <param name="Text">The message in the syntax of the locale files.</param>
public sealed record OverrideText(string Locale, string Key, string Text);

/// <summary>Why an override was not taken.</summary>
/// <param name="Override">What was asked for.</param>
/// <param name="Errors">What is wrong, with rules and positions in the text.</param>
/// <param name="LegalArguments">The arguments the message may use; empty for an unknown key.</param>
public sealed record OverrideRefusal(
    OverrideText Override,
    EquatableList<MessageError> Errors,
    EquatableList<ArgumentSignature> LegalArguments
)
{
    /// <summary>The tags the message may use; empty for one that has none, and for an unknown key.</summary>
    public EquatableList<TagSignature> LegalTags { get; init; } = EquatableList<TagSignature>.Empty;
}
