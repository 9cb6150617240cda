namespace LocaleGen;

/// <summary>What every message struct comes to: a key, and arguments wherever they lie.</summary>
internal readonly ref struct MessageCall(
    LocaleMessages messages,
    int key,
    ReadOnlySpan<Argument> arguments
)
{
    private readonly ReadOnlySpan<Argument> arguments = arguments;

    /// <summary>Writes the message for a sink; gives its length, or less than 0 where there is no room.</summary>
    public int Write(MarkupSink sink, ITagHandler? handler, Span<char> destination) =>
        messages.WriteMarkup(key, arguments, sink, handler, destination);

    /// <summary>The same in UTF-8.</summary>
    public int Write(MarkupSink sink, ITagHandler? handler, Span<byte> destination) =>
        messages.WriteMarkup(key, arguments, sink, handler, destination);
}
