using System.Buffers;
using System.Diagnostics.CodeAnalysis;

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

    /// <summary>What the message comes to.</summary>
    [UnscopedRef]
    internal MessageCall Call { get; }
}
