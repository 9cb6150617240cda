namespace LocaleGen;

/// <summary>What a tag does.</summary>
internal enum XmlTagKind
{
    Open,
    Close,

    /// <summary>Opens and closes: <c>&lt;value /&gt;</c>.</summary>
    Empty,
}

/// <summary>A tag with its places.</summary>
/// <param name="kind">What it does.</param>
/// <param name="name">The name as written, with its prefix.</param>
/// <param name="nameRange">Where the name stands.</param>
/// <param name="range">The whole tag.</param>
/// <param name="attributes">Its attributes in order.</param>
internal sealed class XmlTag(
    XmlTagKind kind,
    string name,
    TextRange nameRange,
    TextRange range,
    IReadOnlyList<XmlAttribute> attributes
)
{
    public XmlTagKind Kind { get; } = kind;

    public string Name { get; } = name;

    public TextRange NameRange { get; } = nameRange;

    public TextRange Range { get; } = range;

    public XmlAttribute? Find(string attribute) =>
        attributes.FirstOrDefault(one => one.Name == attribute);
}

/// <summary>An attribute.</summary>
/// <param name="name">The name as written.</param>
/// <param name="valueRange">The value as written, without its quotes.</param>
/// <param name="value">The value with references resolved.</param>
internal sealed class XmlAttribute(string name, TextRange valueRange, string value)
{
    public string Name { get; } = name;

    public TextRange ValueRange { get; } = valueRange;

    public string Value { get; } = value;
}
