namespace LocaleGen;

/// <summary>What a tag does.</summary>
public enum TagKind : byte
{
    /// <summary><c>&lt;b&gt;</c></summary>
    Open,

    /// <summary><c>&lt;/b&gt;</c></summary>
    Close,

    /// <summary><c>&lt;br/&gt;</c></summary>
    Standalone,
}

/// <summary>A tag: markup around what stands between it and its end, or by itself.</summary>
/// <remarks>
/// Tags stand in a message one after the other and not around its parts, so that all that looks for arguments finds them
/// where they are. The parser sees to it that those of one message or branch close in order.
/// </remarks>
/// <param name="Name">The name as written; case counts.</param>
/// <param name="Kind">What it does.</param>
public sealed record TagPart(string Name, TagKind Kind) : MessagePart
{
    /// <summary>Where the name stands. Not part of equality.</summary>
    public TextRange NameRange { get; init; }

    /// <inheritdoc/>
    public bool Equals(TagPart? other) =>
        base.Equals(other) && Name == other!.Name && Kind == other.Kind;

    /// <inheritdoc/>
    public override int GetHashCode() =>
        unchecked((((base.GetHashCode() * 31) + Name.GetHashCode()) * 31) + (int)Kind);
}
