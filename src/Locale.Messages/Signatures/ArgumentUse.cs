namespace LocaleGen;

/// <summary>What a message does with an argument.</summary>
public enum ArgumentUseKind : byte
{
    /// <summary><c>{name}</c>: any type will do.</summary>
    Plain,

    /// <summary>A plural, or a format that takes a number.</summary>
    Number,

    /// <summary>A date or a time.</summary>
    Moment,

    /// <summary>A list.</summary>
    List,

    /// <summary>A select.</summary>
    Select,
}

/// <summary>That a message uses an argument in some way.</summary>
/// <param name="Name">The argument.</param>
/// <param name="Kind">The way.</param>
public sealed record ArgumentUse(string Name, ArgumentUseKind Kind)
{
    /// <summary>Where the name stands at the first such use, in UTF-16 code units of the message. Not part of equality.</summary>
    public TextRange Range { get; init; }

    /// <inheritdoc/>
    public bool Equals(ArgumentUse? other) =>
        other is not null && Name == other.Name && Kind == other.Kind;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Name.GetHashCode() * 31) + (int)Kind);
}

/// <summary>The uses of one locale's text of a key.</summary>
/// <param name="Locale">The locale's tag, as errors show it.</param>
/// <param name="Uses">The uses in order of first appearance, as <see cref="ArgumentUses.Of"/> gives them.</param>
public sealed record LocaleUses(string Locale, EquatableList<ArgumentUse> Uses);
