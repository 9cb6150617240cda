namespace LocaleGen;

/// <summary>Gathers what writing a pattern takes.</summary>
internal static class DatePatternResolver
{
    /// <summary>The format of a pattern.</summary>
    /// <param name="pattern">The pattern, with its own numbering behind a tab where it has one.</param>
    /// <param name="calendar">The locale.</param>
    /// <param name="numbering">The numbering where the pattern has none of its own.</param>
    public static ResolvedDate Resolve(
        string pattern,
        LocaleCalendar calendar,
        string numbering = ""
    )
    {
        var tab = pattern.IndexOf('\t');
        return tab < 0
            ? Make(pattern, "", "", numbering, calendar)
            : Make(pattern.Substring(0, tab), "", "", pattern.Substring(tab + 1), calendar);
    }

    /// <summary>The format of a value that is only named: short date and time, or the one that it has.</summary>
    public static ResolvedDate ResolvePlain(LocaleCalendar calendar)
    {
        var patterns = calendar.Patterns;
        var date = patterns.DatePatterns[(int)DateStyle.Short].Split('\t');
        var time = calendar.TimePattern(DateStyle.Short);
        var both = patterns
            .DateTimePatterns[(int)DateStyle.Short]
            .Replace("{0}", time)
            .Replace("{1}", date[0]);
        return Make(both, date[0], time, date.Length > 1 ? date[1] : "", calendar);
    }

    private static ResolvedDate Make(
        string pattern,
        string datePattern,
        string timePattern,
        string numbering,
        LocaleCalendar calendar
    )
    {
        var parts = DatePattern.Read(pattern);
        var locale = calendar.Locale;
        var numbers = locale.Numbers!.Default;
        var dates = calendar.Dates;
        return new ResolvedDate(
            WellFormedText.Of(pattern),
            datePattern,
            timePattern,
            calendar.Number,
            locale.Preferences.FirstDay,
            locale.Preferences.MinimalDays,
            numbers.Digits,
            numbers.MinusSign,
            numbering,
            Names(parts, calendar.Patterns),
            parts.Any(part => part.Letter == 'B') ? dates.DayPeriods : "",
            parts.Any(part => DatePattern.IsZone(part.Letter))
                ? new([dates.GmtFormat, dates.HourFormat, .. dates.ZoneNames])
                : EquatableList<string>.Empty
        );
    }

    private static EquatableList<UsedNames> Names(
        List<DatePatternPart> parts,
        CalendarRecord calendar
    ) =>
        new(
            parts
                .SelectMany(part => ListsOf(part.Letter, part.Count))
                .Where(list => list >= 0)
                .Distinct()
                .OrderBy(list => list)
                .Select(list => new UsedNames(list, calendar.Names[list]))
        );

    /// <summary>A part of the day that has no name gives way to before or after noon, which has other widths.</summary>
    private static IEnumerable<int> ListsOf(char letter, int count) =>
        letter is 'b' or 'B'
            ? [FieldNameList.Of(letter, count), FieldNameList.Of('a', count)]
            : [FieldNameList.Of(letter, count)];
}
