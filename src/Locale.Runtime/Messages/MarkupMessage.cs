using System.Buffers;
using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>A message for a sink: its tags are markup, and its text and arguments are escaped.</summary>
/// <typeparam name="TMessage">The message.</typeparam>
public readonly struct MarkupMessage<TMessage> : ISpanFormattable, IUtf8SpanFormattable
    where TMessage : struct, IMessage
{
    private const int UsualLength = 256;

    private readonly TMessage message;
    private readonly ITagHandler? handler;

    internal MarkupMessage(in TMessage message, MarkupSink sink, ITagHandler? handler = null)
    {
        this.message = message;
        this.handler = handler;
        Sink = sink;
    }

    /// <summary>What the message is written for.</summary>
    public MarkupSink Sink { get; }

    /// <summary>The same message, with a handler that is asked for its tags first.</summary>
    public MarkupMessage<TMessage> With(ITagHandler handler) => new(message, Sink, handler);

    /// <inheritdoc cref="MessageDocumentation.TryFormat"/>
    public bool TryFormat(Span<char> destination, out int charsWritten) =>
        LocaleMessages.Fits(message.Call.Write(Sink, handler, destination), out charsWritten);

    /// <inheritdoc cref="MessageDocumentation.TryFormatUtf8"/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten) =>
        LocaleMessages.Fits(message.Call.Write(Sink, handler, utf8Destination), out bytesWritten);

    /// <inheritdoc cref="MessageDocumentation.WriteTo"/>
    public void WriteTo(IBufferWriter<byte> writer)
    {
        var length = UsualLength;
        var room = writer.GetSpan(length);
        int written;
        while (!TryFormat(room, out written))
        {
            length = checked(Math.Max(length, room.Length) * 2);
            room = writer.GetSpan(length);
        }

        writer.Advance(written);
    }

    /// <inheritdoc cref="MessageDocumentation.ToText"/>
    [SkipLocalsInit]
    public override string ToString()
    {
        Span<char> usual = stackalloc char[UsualLength];
        if (TryFormat(usual, out var written))
        {
            return new string(usual[..written]);
        }

        for (var length = UsualLength * 4; ; length = checked(length * 2))
        {
            var rented = ArrayPool<char>.Shared.Rent(length);
            var text = TryFormat(rented, out written) ? new string(rented, 0, written) : null;
            ArrayPool<char>.Shared.Return(rented);
            if (text is not null)
            {
                return text;
            }
        }
    }

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
