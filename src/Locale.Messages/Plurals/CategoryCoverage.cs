using System.Collections.Concurrent;
using System.Globalization;

namespace LocaleGen;

/// <summary>Which numbers a category takes in a rule set: found by trying, as the rules are code.</summary>
/// <remarks>
/// Rules take remainders of at most 1000 and compare with small numbers and with a million, so whole numbers up to 1100 and
/// some powers of ten show what there is. Fractions are without trailing zeros, as a plural's number is shown.
/// </remarks>
internal sealed class CategoryCoverage
{
    /// <summary>A category with more numbers than this has no end of them.</summary>
    public const int MostExact = 8;

    private const ulong LastSmall = 1100;

    private static readonly ulong[] Large =
    [
        2000,
        10_000,
        100_000,
        1_000_000,
        2_000_000,
        10_000_000,
        1_000_000_000,
    ];

    // The plain ones first: what is said of a category names the first that it takes.
    private static readonly string[] TriedFractions =
    [
        "1.5",
        "0.5",
        "2.5",
        .. from whole in Enumerable.Range(0, 31)
        from fraction in new[] { "1", "2", "3", "4", "6", "7", "8", "9", "11", "12", "21", "25" }
        select $"{whole.ToString(CultureInfo.InvariantCulture)}.{fraction}",
    ];

    private static readonly ConcurrentDictionary<
        (int Set, bool Ordinal, PluralCategory Category),
        CategoryCoverage
    > Known = new();

    private CategoryCoverage(PluralRules rules, bool ordinal, PluralCategory category)
    {
        var integers = new List<ulong>();
        for (ulong number = 0; number <= LastSmall; number++)
        {
            Try(number);
        }

        foreach (var number in Large)
        {
            Try(number);
        }

        Integers = new(integers.Take(MostExact));
        IsFinite = integers.Count <= MostExact;
        Fraction = ordinal ? null : TriedFractions.FirstOrDefault(Takes);

        void Try(ulong number)
        {
            if ((ordinal ? rules.Ordinal(number) : rules.Cardinal(number)) == category)
            {
                integers.Add(number);
            }
        }

        bool Takes(string fraction) =>
            PluralOperands.TryParse(fraction, out var operands)
            && rules.Cardinal(operands) == category;
    }

    /// <summary>The first whole numbers that it takes.</summary>
    public EquatableList<ulong> Integers { get; }

    /// <summary>Whether it takes no whole numbers but those; very large ones left aside.</summary>
    public bool IsFinite { get; }

    /// <summary>A fraction that it takes, such as <c>1.5</c>; null where it takes none. Ranks are whole.</summary>
    public string? Fraction { get; }

    /// <summary>Whether it takes whole numbers, and none below a million.</summary>
    public bool IsOfMillions => Integers.Count > 0 && Integers[0] >= 1_000_000;

    /// <summary>What a category takes by the rules of a locale; made once for each set of rules.</summary>
    public static CategoryCoverage Of(PluralRules rules, bool ordinal, PluralCategory category) =>
        Known.GetOrAdd(
            (ordinal ? rules.OrdinalSet : rules.CardinalSet, ordinal, category),
            _ => new CategoryCoverage(rules, ordinal, category)
        );
}
