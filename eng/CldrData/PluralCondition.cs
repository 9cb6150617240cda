namespace LocaleGen;

/// <summary>The condition of a plural category (UTS #35, Part 3, Plural Rules Syntax): alternatives of which one must hold.</summary>
internal sealed record PluralCondition(IReadOnlyList<IReadOnlyList<PluralRelation>> Alternatives);

/// <summary>One relation: an operand, or its remainder, is or is not among values.</summary>
/// <param name="Operand">n, i, v, f, t or e.</param>
/// <param name="Modulus">What the remainder is taken of, or 0 for the operand itself.</param>
/// <param name="Negated">Whether the values are excluded.</param>
/// <param name="Values">The values as ranges, ascending, apart from each other.</param>
internal sealed record PluralRelation(
    char Operand,
    int Modulus,
    bool Negated,
    IReadOnlyList<PluralRange> Values
)
{
    /// <summary>Whether the relation holds where the operand is 0.</summary>
    public bool HoldsForZero => Values.Any(range => range.First == 0) != Negated;
}

/// <summary>The integers from one value to another, both counted.</summary>
internal readonly record struct PluralRange(int First, int Last);
