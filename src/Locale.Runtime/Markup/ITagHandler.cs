using System.Globalization;

namespace LocaleGen;

/// <summary>Writes tags that a sink does not know, or writes them otherwise.</summary>
/// <remarks>One instance may be used by many threads at once.</remarks>
public interface ITagHandler
{
    /// <summary>
    /// Writes what stands for a tag. False leaves it to the sink, which knows those of <see cref="KnownTags"/> and writes
    /// nothing for others; what was written before is taken back. Answer the opening and the closing of a tag alike.
    /// </summary>
    bool TryWrite(in MessageTag tag, ref MarkupWriter output);
}

/// <summary>A tag of a message that is being written.</summary>
public readonly ref struct MessageTag
{
    private readonly object? value;

    internal MessageTag(string name, TagKind kind, MarkupSink sink, object? value)
    {
        Name = name;
        Kind = kind;
        Sink = sink;
        this.value = value;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>Whether it opens, closes or stands alone.</summary>
    public TagKind Kind { get; }

    /// <summary>What is written.</summary>
    public MarkupSink Sink { get; }

    /// <summary>
    /// The argument of the same name, or null where the message has none; not escaped. A value that is no string is
    /// written invariantly, which makes a string of it.
    /// </summary>
    public string? Value =>
        value switch
        {
            null => null,
            string text => text,
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ => null,
        };
}
