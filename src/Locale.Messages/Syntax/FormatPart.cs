namespace LocaleGen;

/// <summary>The types of <c>{name, type, style}</c> that format their argument.</summary>
public enum FormatType
{
    /// <summary><c>number</c></summary>
    Number,

    /// <summary><c>date</c></summary>
    Date,

    /// <summary><c>time</c></summary>
    Time,

    /// <summary><c>spellout</c></summary>
    Spellout,

    /// <summary><c>ordinal</c></summary>
    Ordinal,

    /// <summary><c>duration</c></summary>
    Duration,

    /// <summary><c>list</c></summary>
    List,

    /// <summary><c>relative</c></summary>
    Relative,

    /// <summary><c>range</c></summary>
    Range,
}

/// <summary><c>{name, type}</c>, <c>{name, type, style}</c>, or <c>{from, to, range, style}</c></summary>
/// <param name="Name">The argument's name.</param>
/// <param name="Type">How it is formatted.</param>
/// <param name="Style">
/// The style as written, quotes and surrounding white space kept (a pattern may need them); null where there is none.
/// </param>
public sealed record FormatPart(string Name, FormatType Type, string? Style) : ArgumentPart(Name)
{
    /// <summary>The second argument of a range; null for all other types.</summary>
    public string? To { get; init; }

    /// <summary>Where the second argument's name stands. Not part of equality.</summary>
    public TextRange ToRange { get; init; }

    /// <summary>Where the type stands. Not part of equality.</summary>
    public TextRange TypeRange { get; init; }

    /// <summary>Where the style stands. Not part of equality.</summary>
    public TextRange StyleRange { get; init; }

    /// <inheritdoc/>
    public bool Equals(FormatPart? other) =>
        base.Equals(other) && Type == other!.Type && Style == other.Style && To == other.To;

    /// <inheritdoc/>
    public override int GetHashCode() =>
        unchecked((((base.GetHashCode() * 31) + (int)Type) * 31) + (Style?.GetHashCode() ?? 0));
}
