namespace LocaleGen;

/// <summary>Where an <see cref="ITagHandler"/> writes to, in the encoding and for the sink of the message.</summary>
public ref struct MarkupWriter
{
    private readonly Span<char> utf16;
    private readonly Span<byte> utf8;
    private readonly bool isUtf16;
    private readonly MarkupSink sink;

    internal MarkupWriter(Span<char> destination, int written, MarkupSink sink)
    {
        utf16 = destination;
        isUtf16 = true;
        Written = written;
        this.sink = sink;
    }

    internal MarkupWriter(Span<byte> destination, int written, MarkupSink sink)
    {
        utf8 = destination;
        Written = written;
        this.sink = sink;
    }

    /// <summary>The length of the message so far, or less than 0 where there was no room.</summary>
    internal int Written { get; private set; }

    /// <summary>Writes markup as it is.</summary>
    public void Markup(ReadOnlySpan<char> markup)
    {
        if (Written >= 0)
        {
            Written = isUtf16
                ? MarkupText<char>.Write(markup, utf16, Written)
                : MarkupText<byte>.Write(markup, utf8, Written);
        }
    }

    /// <summary>Writes text, escaped for the sink.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        var start = Written;
        Markup(text);
        if (Written >= 0)
        {
            Written = isUtf16
                ? MarkupEscape<char>.Expand(sink, false, utf16, start, Written)
                : MarkupEscape<byte>.Expand(sink, false, utf8, start, Written);
        }
    }
}
