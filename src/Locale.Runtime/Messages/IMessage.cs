using System.Buffers;

namespace LocaleGen;

/// <summary>A message with its arguments, ready to be written; what all message structs are.</summary>
public interface IMessage : ISpanFormattable, IUtf8SpanFormattable
{
    /// <inheritdoc cref="MessageDocumentation.TryFormat"/>
    bool TryFormat(Span<char> destination, out int charsWritten);

    /// <inheritdoc cref="MessageDocumentation.TryFormatUtf8"/>
    bool TryFormat(Span<byte> utf8Destination, out int bytesWritten);

    /// <inheritdoc cref="MessageDocumentation.WriteTo"/>
    void WriteTo(IBufferWriter<byte> writer);

    /// <summary>Writes the message for a sink; gives its length, or less than 0 where there is no room.</summary>
    internal int Write(MarkupSink sink, ITagHandler? handler, Span<char> destination);

    /// <summary>The same in UTF-8.</summary>
    internal int Write(MarkupSink sink, ITagHandler? handler, Span<byte> destination);
}
