namespace LocaleGen;

/// <content>Messages for a sink: linked one by one, since few of a catalog's are asked for in that way.</content>
public sealed partial class LocaleMessages
{
    private MarkupCache<char>? utf16Markup;
    private MarkupCache<byte>? utf8Markup;

    private MarkupCache<char> Utf16Markup => utf16Markup ??= new(Catalog, locale);

    private MarkupCache<byte> Utf8Markup => utf8Markup ??= new(Catalog, locale);

    internal int WriteMarkup(
        int key,
        ReadOnlySpan<Argument> arguments,
        MarkupSink sink,
        ITagHandler? handler,
        Span<char> destination
    ) =>
        WriteMarkup(
            overrides?[key] is { } text
                ? Utf16Markup.Find(key, sink, text)
                : Catalog.BuiltIn(locale).Utf16Markup.Find(key, sink),
            key,
            arguments,
            sink,
            handler,
            destination
        );

    internal int WriteMarkup(
        int key,
        ReadOnlySpan<Argument> arguments,
        MarkupSink sink,
        ITagHandler? handler,
        Span<byte> destination
    ) =>
        WriteMarkup(
            overrides?[key] is { } text
                ? Utf8Markup.Find(key, sink, text)
                : Catalog.BuiltIn(locale).Utf8Markup.Find(key, sink),
            key,
            arguments,
            sink,
            handler,
            destination
        );

    private int WriteMarkup<TUnit>(
        MarkupProgram<TUnit>? program,
        int key,
        ReadOnlySpan<Argument> arguments,
        MarkupSink sink,
        ITagHandler? handler,
        Span<TUnit> destination
    )
    {
        if (program is not null)
        {
            return MarkupInterpreter<TUnit>.Run(program, arguments, handler, destination);
        }

        var written = MarkupText<TUnit>.Write(MissingText(key), destination, 0);
        return written < 0
            ? written
            : MarkupEscape<TUnit>.Expand(sink, false, destination, 0, written);
    }
}
