namespace LocaleGen;

/// <summary><c>{name, choice, 0#none|1#one|1&lt;many}</c>: what plural replaced; numbers choose by ranges.</summary>
/// <param name="Name">The number that decides.</param>
/// <param name="Branches">In written order, at least one; the first also takes what is below its limit, and NaN.</param>
public sealed record ChoicePart(string Name, EquatableList<ChoiceBranch> Branches)
    : ArgumentPart(Name)
{
    /// <inheritdoc/>
    public bool Equals(ChoicePart? other) => base.Equals(other) && Branches.Equals(other!.Branches);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        unchecked((base.GetHashCode() * 31) + Branches.GetHashCode());
}

/// <summary>One branch of a <see cref="ChoicePart"/>.</summary>
/// <param name="Limit">Where its numbers begin; infinity is one too.</param>
/// <param name="Above">Whether they begin above the limit (<c>&lt;</c>), and not with it (<c>#</c>, <c>≤</c>).</param>
/// <param name="Message">Its text.</param>
public sealed record ChoiceBranch(double Limit, bool Above, Message Message)
{
    /// <summary>Where the limit stands. Not part of equality.</summary>
    public TextRange LimitRange { get; init; }

    /// <inheritdoc/>
    public bool Equals(ChoiceBranch? other) =>
        other is not null
        && Limit.Equals(other.Limit)
        && Above == other.Above
        && Message.Equals(other.Message);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        unchecked((Limit.GetHashCode() * 31) + Message.GetHashCode());
}
