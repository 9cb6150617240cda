namespace LocaleGen;

/// <summary>One part of a <see cref="Message"/>.</summary>
public abstract record MessagePart
{
    /// <summary>Where the part stands in the text it was parsed from. Not part of equality.</summary>
    public TextRange Range { get; init; }

    /// <summary>Equal when of the same kind; derived records add their own members.</summary>
    public virtual bool Equals(MessagePart? other) =>
        other is not null && EqualityContract == other.EqualityContract;

    /// <inheritdoc/>
    public override int GetHashCode() => EqualityContract.GetHashCode();
}

/// <summary>Literal text, with the quoting of the source resolved.</summary>
public sealed record TextPart(string Text) : MessagePart;

/// <summary>The <c>#</c> of a plural branch: the number of the innermost plural, less its offset.</summary>
public sealed record NumberSignPart : MessagePart;

/// <summary>A part that writes, or decides by, one argument.</summary>
/// <param name="Name">The argument's name as written, or its number's digits.</param>
public abstract record ArgumentPart(string Name) : MessagePart
{
    /// <summary>Where the name stands. Not part of equality.</summary>
    public TextRange NameRange { get; init; }

    /// <inheritdoc/>
    public virtual bool Equals(ArgumentPart? other) => base.Equals(other) && Name == other!.Name;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((base.GetHashCode() * 31) + Name.GetHashCode());
}

/// <summary><c>{name}</c></summary>
public sealed record PlainPart(string Name) : ArgumentPart(Name);
