namespace LocaleGen;

/// <summary>What a plural needs a category for.</summary>
internal enum PluralNeed : byte
{
    /// <summary>For nothing: other branches take all its numbers, or no number is like that.</summary>
    Nothing,

    /// <summary>For whole numbers.</summary>
    WholeNumbers,

    /// <summary>For whole millions alone.</summary>
    Millions,

    /// <summary>For fractions alone.</summary>
    Fractions,
}

/// <summary>Tells what a plural needs a category for.</summary>
internal static class PluralNeeds
{
    /// <summary>What for, by the numbers of the category that exact branches leave over and that the argument can be.</summary>
    public static PluralNeed Of(
        PluralPart plural,
        CategoryCoverage coverage,
        DeclaredNumber numbers
    ) =>
        coverage.Integers.Count > 0
        && (numbers.ReachesMillions || !coverage.IsOfMillions)
        && !AreExact(plural, coverage)
            ? coverage.IsOfMillions
                ? PluralNeed.Millions
                : PluralNeed.WholeNumbers
            : coverage.Fraction is not null && !numbers.IsWhole
                ? PluralNeed.Fractions
                : PluralNeed.Nothing;

    /// <summary>Whether exact branches take all whole numbers of a category.</summary>
    public static bool AreExact(PluralPart plural, CategoryCoverage coverage)
    {
        if (!coverage.IsFinite)
        {
            return false;
        }

        for (var index = 0; index < coverage.Integers.Count; index++)
        {
            if (!IsExact(plural, coverage.Integers[index]))
            {
                return false;
            }
        }

        return coverage.Integers.Count > 0;
    }

    /// <summary>Whether a plural has an exact branch for a number, given as its categories see it: less the offset.</summary>
    public static bool IsExact(PluralPart plural, ulong number)
    {
        for (var index = 0; index < plural.Branches.Count; index++)
        {
            if (plural.Branches[index].Selector.Exact == number + plural.Offset)
            {
                return true;
            }
        }

        return false;
    }
}
