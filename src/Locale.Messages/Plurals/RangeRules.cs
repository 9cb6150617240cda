namespace LocaleGen;

/// <summary>The categories of ranges (UTS #35, Part 3, Plural Ranges), a table of pairs for each distinct set.</summary>
internal static partial class RangeRules
{
    private const int Categories = 6;

    /// <summary>The category of a range by its ends; <c>other</c> for a pair that the set does not list.</summary>
    public static PluralCategory Select(int set, PluralCategory start, PluralCategory end) =>
        (PluralCategory)(Table[(((set * Categories) + (int)start) * Categories) + (int)end] - '0');
}
