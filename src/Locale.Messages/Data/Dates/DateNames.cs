namespace LocaleGen;

/// <summary>The lists of names that a calendar has, by their place in <see cref="CalendarRecord.Names"/>.</summary>
internal static class DateNames
{
    /// <summary>Months from the first one on: three widths for formats, then three that stand alone.</summary>
    public const int Months = 0;

    /// <summary>Days from Sunday on: four widths for formats, then four that stand alone.</summary>
    public const int Days = 6;

    /// <summary>Quarters: three widths for formats, then three that stand alone.</summary>
    public const int Quarters = 14;

    /// <summary>
    /// The parts of the day that <see cref="DayPeriods"/> names, in three widths; empty where there is no such name.
    /// </summary>
    public const int Periods = 20;

    /// <summary>Eras from the oldest on, in three widths.</summary>
    public const int Eras = 23;

    /// <summary>How many lists there are.</summary>
    public const int Count = 26;

    /// <summary>Within a group: the abbreviated names.</summary>
    public const int Abbreviated = 0;

    /// <summary>Within a group: the names in full.</summary>
    public const int Wide = 1;

    /// <summary>Within a group: a letter or two.</summary>
    public const int Narrow = 2;

    /// <summary>Within the days: names between abbreviated and narrow.</summary>
    public const int Short = 3;
}

/// <summary>The parts of a day, by their place in a list of names.</summary>
internal static class DayPeriods
{
    /// <summary>Their names in CLDR.</summary>
    public static readonly string[] Keys =
    [
        "am",
        "pm",
        "midnight",
        "noon",
        "morning1",
        "afternoon1",
        "evening1",
        "night1",
        "morning2",
        "afternoon2",
        "evening2",
        "night2",
    ];

    public const int Am = 0;
    public const int Pm = 1;
    public const int Midnight = 2;
    public const int Noon = 3;

    /// <summary>
    /// How the rules of a language stand in a text: a letter for each hour, <c>a</c> plus the place of the period that the
    /// hour belongs to, then <c>m</c> where midnight has a name of its own, then <c>n</c> where noon has.
    /// </summary>
    public const char First = 'a';

    /// <summary>How many letters of hours such a text begins with.</summary>
    public const int Hours = 24;
}
