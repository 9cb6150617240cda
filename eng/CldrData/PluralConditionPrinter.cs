namespace LocaleGen;

/// <summary>Prints a condition as a C# expression.</summary>
internal static class PluralConditionPrinter
{
    /// <summary>What is printed for a condition that always holds.</summary>
    public const string Always = "true";

    /// <summary>What is printed for a condition that never holds.</summary>
    public const string Never = "false";

    /// <summary>Over <c>o</c>, the operands of any number.</summary>
    public static string OverOperands(PluralCondition condition) =>
        Print(condition, AlternativeOverOperands);

    /// <summary>Over <c>i</c>, an integer; <see cref="Always"/> or <see cref="Never"/> where all integers answer alike.</summary>
    public static string OverInteger(PluralCondition condition) =>
        Print(condition, AlternativeOverInteger);

    private static string Print(
        PluralCondition condition,
        Func<IReadOnlyList<PluralRelation>, string> print
    )
    {
        var alternatives = condition
            .Alternatives.Select(print)
            .Where(text => text != Never)
            .ToArray();
        return alternatives.Length == 0 ? Never
            : alternatives.Contains(Always) ? Always
            : string.Join(" || ", alternatives);
    }

    /// <summary>
    /// n is the number itself: it is among integers only if it has no fraction, which is tested once for an alternative.
    /// </summary>
    private static string AlternativeOverOperands(IReadOnlyList<PluralRelation> relations)
    {
        var whole = relations.Any(relation => relation is { Operand: 'n', Negated: false });
        var tests = relations.Select(relation =>
            relation is { Operand: 'n', Negated: true } && !whole
                ? $"(o.T != 0 || {Test("o.I", relation)})"
                : Test(
                    $"o.{(relation.Operand == 'n' ? 'I' : char.ToUpperInvariant(relation.Operand))}",
                    relation
                )
        );
        return string.Join(" && ", whole ? tests.Prepend("o.T == 0") : tests);
    }

    /// <summary>An integer is its own n and i, and its other operands are 0.</summary>
    private static string AlternativeOverInteger(IReadOnlyList<PluralRelation> relations)
    {
        if (
            relations.Any(relation =>
                relation.Operand is not ('n' or 'i') && !relation.HoldsForZero
            )
        )
        {
            return Never;
        }

        var tests = relations
            .Where(relation => relation.Operand is 'n' or 'i')
            .Select(relation => Test("i", relation));
        return string.Join(" && ", tests) is { Length: > 0 } text ? text : Always;
    }

    private static string Test(string operand, PluralRelation relation)
    {
        var value = relation.Modulus == 0 ? operand : $"{operand} % {relation.Modulus}";
        return (relation.Values, relation.Negated) switch
        {
            ([var one], false) when one.First == one.Last => $"{value} == {one.First}",
            ([var one], true) when one.First == one.Last => $"{value} != {one.First}",
            // e alone can be negative.
            ([{ First: 0 } range], _) when relation.Operand != 'e' =>
                $"{value} {(relation.Negated ? ">" : "<=")} {range.Last}",
            ([var range], true) => $"{value} is < {range.First} or > {range.Last}",
            (_, false) => $"{value} is {string.Join(" or ", relation.Values.Select(Pattern))}",
            (_, true) => $"{value} is not ({string.Join(" or ", relation.Values.Select(Pattern))})",
        };
    }

    private static string Pattern(PluralRange range) =>
        range.First == range.Last ? $"{range.First}"
        : range.First + 1 == range.Last ? $"{range.First} or {range.Last}"
        : $"(>= {range.First} and <= {range.Last})";
}
