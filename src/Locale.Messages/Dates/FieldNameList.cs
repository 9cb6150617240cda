namespace LocaleGen;

/// <summary>Which list of names a field of a pattern is written from.</summary>
internal static class FieldNameList
{
    /// <summary>The list's number in <see cref="DateNames"/>, or -1 for a field that is no name.</summary>
    public static int Of(char letter, int count) =>
        letter switch
        {
            'G' => DateNames.Eras + Width(count, 1),
            'M' when count is >= 3 and <= 5 => DateNames.Months + Width(count, 3),
            'L' when count is >= 3 and <= 5 => DateNames.Months + 3 + Width(count, 3),
            'E' => DateNames.Days + DayWidth(count),
            'e' when count >= 3 => DateNames.Days + DayWidth(count),
            'c' when count >= 3 => DateNames.Days + 4 + DayWidth(count),
            'Q' when count >= 3 => DateNames.Quarters + Width(Math.Min(count, 5), 3),
            'q' when count >= 3 => DateNames.Quarters + 3 + Width(Math.Min(count, 5), 3),
            'a' => DateNames.Periods + Width(count, 1),
            'b' or 'B' => DateNames.Periods + PeriodWidth(count),
            _ => -1,
        };

    private static int Width(int count, int shortest) =>
        count switch
        {
            4 => DateNames.Wide,
            5 => DateNames.Narrow,
            _ when count >= shortest => DateNames.Abbreviated,
            _ => -1,
        };

    private static int DayWidth(int count) => count == 6 ? DateNames.Short : Width(count, 1);

    private static int PeriodWidth(int count) =>
        count switch
        {
            <= 3 => DateNames.Abbreviated,
            5 => DateNames.Narrow,
            _ => DateNames.Wide,
        };
}
