using System.Buffers;
using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>A message with five arguments, ready to be written; nothing is written before it is asked for.</summary>
public readonly partial struct Message5 : ISpanFormattable, IUtf8SpanFormattable
{
    private readonly LocaleMessages messages;
    private readonly int key;
    private readonly Arguments arguments;

    /// <summary>Used by generated accessors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Message5(
        LocaleMessages messages,
        int key,
        Argument argument0,
        Argument argument1,
        Argument argument2,
        Argument argument3,
        Argument argument4
    )
    {
        this.messages = messages;
        this.key = key;
        arguments[0] = argument0;
        arguments[1] = argument1;
        arguments[2] = argument2;
        arguments[3] = argument3;
        arguments[4] = argument4;
    }

    /// <inheritdoc cref="MessageDocumentation.TryFormat"/>
    public bool TryFormat(Span<char> destination, out int charsWritten) =>
        messages.TryFormat(key, arguments, destination, out charsWritten);

    /// <inheritdoc cref="MessageDocumentation.TryFormatUtf8"/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten) =>
        messages.TryFormat(key, arguments, utf8Destination, out bytesWritten);

    /// <inheritdoc cref="MessageDocumentation.WriteTo"/>
    public void WriteTo(IBufferWriter<byte> writer) => messages.WriteTo(key, arguments, writer);

    /// <inheritdoc cref="MessageDocumentation.ToText"/>
    public override string ToString() => messages.ToText(key, arguments);

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

    [InlineArray(5)]
    private struct Arguments
    {
        private Argument first;
    }
}
