namespace LocaleGen;

/// <summary><c>{name, select, key {…} other {…}}</c></summary>
/// <param name="Name">The argument that decides.</param>
/// <param name="Branches">In written order; <c>other</c> is among them.</param>
public sealed record SelectPart(string Name, EquatableList<SelectBranch> Branches)
    : ArgumentPart(Name)
{
    /// <inheritdoc/>
    public bool Equals(SelectPart? other) => base.Equals(other) && Branches.Equals(other!.Branches);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        unchecked((base.GetHashCode() * 31) + Branches.GetHashCode());
}

/// <summary><c>{name, plural, offset:1 =0 {…} one {…} other {…}}</c>, or the same with <c>selectordinal</c>.</summary>
/// <param name="Name">The number that decides.</param>
/// <param name="Ordinal">Whether ordinal rules decide (<c>selectordinal</c>) instead of cardinal ones.</param>
/// <param name="Offset">What is taken off the number before categories and <c>#</c>; exact selectors see the whole number.</param>
/// <param name="Branches">In written order; <c>other</c> is among them.</param>
public sealed record PluralPart(
    string Name,
    bool Ordinal,
    decimal Offset,
    EquatableList<PluralBranch> Branches
) : ArgumentPart(Name)
{
    /// <inheritdoc/>
    public bool Equals(PluralPart? other) =>
        base.Equals(other)
        && Ordinal == other!.Ordinal
        && Offset == other.Offset
        && Branches.Equals(other.Branches);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        unchecked(
            (((base.GetHashCode() * 31) + Offset.GetHashCode()) * 31) + Branches.GetHashCode()
        );
}

/// <summary>One branch of a <see cref="SelectPart"/>.</summary>
public sealed record SelectBranch(string Key, Message Message)
{
    /// <summary>Where the key stands. Not part of equality.</summary>
    public TextRange KeyRange { get; init; }

    /// <inheritdoc/>
    public bool Equals(SelectBranch? other) =>
        other is not null && Key == other.Key && Message.Equals(other.Message);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        unchecked((Key.GetHashCode() * 31) + Message.GetHashCode());
}

/// <summary>One branch of a <see cref="PluralPart"/>.</summary>
public sealed record PluralBranch(PluralSelector Selector, Message Message)
{
    /// <summary>Where the selector stands. Not part of equality.</summary>
    public TextRange SelectorRange { get; init; }

    /// <inheritdoc/>
    public bool Equals(PluralBranch? other) =>
        other is not null && Selector == other.Selector && Message.Equals(other.Message);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        unchecked((Selector.GetHashCode() * 31) + Message.GetHashCode());
}

/// <summary>What chooses a plural branch: an exact number (<c>=1</c>) or else a category.</summary>
/// <param name="Exact">The number of <c>=n</c>, or null.</param>
/// <param name="Category">The category; without meaning where <paramref name="Exact"/> is set.</param>
public readonly record struct PluralSelector(decimal? Exact, PluralCategory Category);
