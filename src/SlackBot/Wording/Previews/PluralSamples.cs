using System.Globalization;
using LocaleGen;

namespace SlackBot.Wording.Previews;

/// <summary>Finds numbers that take a plural category, by asking the plural rules about numbers that people know.</summary>
internal static class PluralSamples
{
    private static readonly decimal[] Whole =
    [
        .. Enumerable.Range(1, 200).Select(number => (decimal)number),
        0,
        1_000,
        1_000_000,
        1_000_000_000,
    ];

    /// <summary>For what all other numbers take: those that rarely have a form of their own first.</summary>
    private static readonly decimal[] WholeForOther = [3, 5, .. Whole];

    private static readonly decimal[] Fractions =
    [
        1.5m,
        .. Enumerable
            .Range(1, 200)
            .Where(tenths => tenths % 10 != 0)
            .Select(tenths => tenths / 10m),
    ];

    /// <summary>Numbers of a category, the best known first; none where no such number is known.</summary>
    /// <param name="ordinal">Whether the rules for ranks are meant, which are whole numbers.</param>
    public static IEnumerable<decimal> Of(
        PluralRules rules,
        bool ordinal,
        PluralCategory category
    ) =>
        (category == PluralCategory.Other ? WholeForOther : Whole)
            .Concat(ordinal ? [] : Fractions)
            .Where(number => CategoryOf(rules, ordinal, number) == category);

    /// <summary>The category of a number, written without more digits than it needs.</summary>
    public static PluralCategory CategoryOf(PluralRules rules, bool ordinal, decimal number)
    {
        var written = number.ToString(CultureInfo.InvariantCulture);
        return PluralOperands.TryParse(written, out var operands)
            ? (ordinal ? rules.Ordinal(operands) : rules.Cardinal(operands))
            : throw new ArgumentException(
                $"{written} is no number of plural rules.",
                nameof(number)
            );
    }
}
