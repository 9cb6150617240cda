namespace LocaleGen;

/// <summary>What a file says of itself, such as <c>"@@locale": "de"</c>.</summary>
/// <param name="Name">The name without its <c>@@</c>.</param>
/// <param name="Value">The text; for anything but a text, the value as written.</param>
public sealed record FileProperty(string Name, string Value)
{
    /// <summary>Where the value stands, without its quotes. Not part of equality.</summary>
    public TextRange ValueRange { get; init; }

    /// <inheritdoc/>
    public bool Equals(FileProperty? other) =>
        other is not null && Name == other.Name && Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Name.GetHashCode() * 31) + Value.GetHashCode());
}
