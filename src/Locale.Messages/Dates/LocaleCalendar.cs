using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>A locale with its data of dates and the calendar that it uses.</summary>
internal sealed class LocaleCalendar
{
    private static readonly ConditionalWeakTable<CalendarRecord, SkeletonPatterns> Known = new();

    /// <summary>What the styles of time ask for where the region sets them, by style.</summary>
    private static readonly string[] TimeSkeletons = ["jmmsszzzz", "jmmssz", "jmmss", "jmm"];

    private LocaleCalendar(LocaleRecord locale, DateRecord dates)
    {
        Locale = locale;
        Dates = dates;
        var id = locale.Preferences.Calendar;
        var others =
            Array.IndexOf(CalendarsRecord.Ids, id) < 0
                ? null
                : locale.Sections.Find(
                    SectionId.Calendars,
                    (ref RecordReader reader) => CalendarsRecord.Read(ref reader, dates.Gregorian)
                );
        Number = others is null ? 0 : Array.IndexOf(CalendarsRecord.Ids, id) + 1;
        Patterns = others?.Calendars[Number - 1] ?? dates.Gregorian;
    }

    public LocaleRecord Locale { get; }

    public DateRecord Dates { get; }

    /// <summary>The patterns and names of the calendar.</summary>
    public CalendarRecord Patterns { get; }

    /// <summary>0 is Gregorian, 1 Buddhist, 2 Persian.</summary>
    public int Number { get; }

    /// <summary>The calendar of a locale, or null where its data has no dates.</summary>
    public static LocaleCalendar? Of(LocaleRecord locale) =>
        locale.Numbers is not null
        && locale.Sections.Find(SectionId.Dates, DateRecord.Read) is { } dates
            ? new LocaleCalendar(locale, dates)
            : null;

    /// <summary>The pattern for a skeleton, without its <c>::</c>.</summary>
    public string PatternFor(string skeleton) =>
        PatternFor(skeleton, Known.GetValue(Patterns, calendar => new SkeletonPatterns(calendar)));

    /// <summary>
    /// The pattern of a style of time; where the region sets it, that for a skeleton, whatever the patterns of styles are.
    /// </summary>
    public string TimePattern(DateStyle style) =>
        Locale.Preferences.SetsTimeStyles
            ? PatternFor(
                TimeSkeletons[(int)style],
                new SkeletonPatterns(Patterns, withStyles: false)
            )
            : Patterns.TimePatterns[(int)style];

    private string PatternFor(string skeleton, SkeletonPatterns patterns) =>
        BestPattern.For(skeleton, patterns, Patterns, Dates, Locale);
}
