namespace LocaleGen;

/// <summary>A <c>data</c> element with its places.</summary>
/// <param name="tag">Its opening tag.</param>
/// <param name="name">Its name, or null.</param>
internal sealed class ResxData(XmlTag tag, XmlAttribute? name)
{
    private const string StringType = "System.String";

    public XmlTag Tag { get; } = tag;

    public XmlAttribute? Name { get; } = name;

    /// <summary>What stands between the tags of <c>value</c>; null without one.</summary>
    public TextRange? Value { get; set; }

    /// <summary>What stands between the tags of <c>comment</c>; null without one.</summary>
    public TextRange? Comment { get; set; }

    /// <summary>Where its closing tag begins, or the place where it should stand.</summary>
    public int ContentEnd { get; set; }

    /// <summary>Behind its closing tag.</summary>
    public int End { get; set; }

    /// <summary>Whether it is a text: no image, no color, nothing that the designer keeps for itself.</summary>
    public bool IsText =>
        Name is not null
        && !Name.Value.StartsWith(">>", StringComparison.Ordinal)
        && Tag.Find("mimetype") is null
        && (
            Tag.Find("type")?.Value is not { } type
            || type == StringType
            || type.StartsWith(StringType + ",", StringComparison.Ordinal)
        );
}
