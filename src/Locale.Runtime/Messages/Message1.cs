using System.Buffers;
using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>A message with one argument, ready to be written; nothing is written before it is asked for.</summary>
public readonly partial struct Message1 : ISpanFormattable, IUtf8SpanFormattable
{
    private readonly LocaleMessages messages;
    private readonly int key;
    private readonly Argument argument;

    /// <summary>Used by generated accessors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Message1(LocaleMessages messages, int key, Argument argument0)
    {
        this.messages = messages;
        this.key = key;
        argument = argument0;
    }

    /// <inheritdoc cref="MessageDocumentation.TryFormat"/>
    public bool TryFormat(Span<char> destination, out int charsWritten) =>
        LocaleMessages.Fits(
            argument.reference is string text
                ? messages.Write(key, text, destination)
                : messages.Write(key, in argument, destination),
            out charsWritten
        );

    /// <inheritdoc cref="MessageDocumentation.TryFormatUtf8"/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten) =>
        LocaleMessages.Fits(
            argument.reference is string text
                ? messages.Write(key, text, utf8Destination)
                : messages.Write(key, in argument, utf8Destination),
            out bytesWritten
        );

    /// <inheritdoc cref="MessageDocumentation.WriteTo"/>
    public void WriteTo(IBufferWriter<byte> writer) =>
        messages.WriteTo(key, new(in argument), writer);

    /// <inheritdoc cref="MessageDocumentation.ToText"/>
    public override string ToString() =>
        argument.reference is string text
            ? messages.ToText(key, text)
            : messages.ToText(key, new ReadOnlySpan<Argument>(in argument));

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
