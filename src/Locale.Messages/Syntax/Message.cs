namespace LocaleGen;

/// <summary>A parsed message: what is written, in order.</summary>
/// <remarks>Trees are equal when they say the same; where the parts stood in the text does not count.</remarks>
/// <param name="Parts">Text, arguments, plurals and selects; two text parts never stand side by side.</param>
public sealed record Message(EquatableList<MessagePart> Parts)
{
    /// <summary>The message that writes nothing.</summary>
    public static Message Empty { get; } = new(EquatableList<MessagePart>.Empty);
}
