using System.Buffers;

namespace LocaleGen;

/// <content>Templates for a sink.</content>
public sealed partial class RuntimeMessage
{
    private readonly MarkupProgram<char>?[] utf16Markup = new MarkupProgram<char>?[2];
    private readonly MarkupProgram<byte>?[] utf8Markup = new MarkupProgram<byte>?[2];

    /// <summary>Writes the message for a sink, as UTF-16; false and 0 where the destination is too small.</summary>
    /// <param name="sink">What it is written for.</param>
    /// <param name="arguments">The arguments, in the order of the signature.</param>
    /// <param name="destination">Takes the message.</param>
    /// <param name="charsWritten">How long it is.</param>
    /// <param name="handler">Is asked for tags first; null for the sink's own alone.</param>
    /// <exception cref="ArgumentException">There are fewer arguments than the signature has.</exception>
    public bool TryFormat(
        MarkupSink sink,
        ReadOnlySpan<Argument> arguments,
        Span<char> destination,
        out int charsWritten,
        ITagHandler? handler = null
    ) => TryFormat(utf16Markup, sink, arguments, handler, destination, out charsWritten);

    /// <summary>The same as UTF-8.</summary>
    /// <inheritdoc cref="TryFormat(MarkupSink, ReadOnlySpan{Argument}, Span{char}, out int, ITagHandler)"/>
    public bool TryFormat(
        MarkupSink sink,
        ReadOnlySpan<Argument> arguments,
        Span<byte> utf8Destination,
        out int bytesWritten,
        ITagHandler? handler = null
    ) => TryFormat(utf8Markup, sink, arguments, handler, utf8Destination, out bytesWritten);

    /// <summary>The message for a sink as a string.</summary>
    /// <exception cref="ArgumentException">There are fewer arguments than the signature has.</exception>
    public string Format(MarkupSink sink, params ReadOnlySpan<Argument> arguments)
    {
        for (var length = 256; ; length = checked(length * 2))
        {
            var rented = ArrayPool<char>.Shared.Rent(length);
            var text = TryFormat(sink, arguments, rented.AsSpan(), out var written)
                ? new string(rented, 0, written)
                : null;
            ArrayPool<char>.Shared.Return(rented);
            if (text is not null)
            {
                return text;
            }
        }
    }

    private bool TryFormat<TUnit>(
        MarkupProgram<TUnit>?[] linked,
        MarkupSink sink,
        ReadOnlySpan<Argument> arguments,
        ITagHandler? handler,
        Span<TUnit> destination,
        out int written
    )
    {
        CheckCount(arguments);
        var markup = linked[(int)sink] ??= MarkupProgram<TUnit>.Link(
            Units<TUnit>.Encode(program.Text),
            sink,
            new Frame<TUnit>(record, FormatTable.Empty)
        );
        var length = MarkupInterpreter<TUnit>.Run(markup, arguments, handler, destination);
        return LocaleMessages.Fits(length, out written);
    }
}
