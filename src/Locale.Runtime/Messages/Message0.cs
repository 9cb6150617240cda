using System.Buffers;
using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>A message with tags and without arguments, ready to be written; nothing is written before it is asked for.</summary>
public readonly partial struct Message0 : ISpanFormattable, IUtf8SpanFormattable
{
    private readonly LocaleMessages messages;
    private readonly int key;

    /// <summary>Used by generated accessors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Message0(LocaleMessages messages, int key)
    {
        this.messages = messages;
        this.key = key;
    }

    /// <inheritdoc cref="MessageDocumentation.TryFormat"/>
    public bool TryFormat(Span<char> destination, out int charsWritten) =>
        messages.TryFormat(key, [], destination, out charsWritten);

    /// <inheritdoc cref="MessageDocumentation.TryFormatUtf8"/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten) =>
        messages.TryFormat(key, [], utf8Destination, out bytesWritten);

    /// <inheritdoc cref="MessageDocumentation.WriteTo"/>
    public void WriteTo(IBufferWriter<byte> writer) => messages.WriteTo(key, [], writer);

    /// <inheritdoc cref="MessageDocumentation.ToText"/>
    public override string ToString() => messages.ToText(key, []);

    bool ISpanFormattable.TryFormat(
        Span<char> destination,
        out int written,
        ReadOnlySpan<char> format,
        IFormatProvider? provider
    ) => TryFormat(destination, out written);

    bool IUtf8SpanFormattable.TryFormat(
        Span<byte> destination,
        out int written,
        ReadOnlySpan<char> format,
        IFormatProvider? provider
    ) => TryFormat(destination, out written);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();
}
