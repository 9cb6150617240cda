using System.Text.Json;

namespace LocaleGen;

/// <summary>Reads one calendar of a locale as the packages have it.</summary>
internal static class CalendarJson
{
    private const string Alternative = "-alt-";
    private const string CountOther = "-count-other";
    private const string Count = "-count-";

    private static readonly string[] Styles = ["full", "long", "medium", "short"];
    private static readonly string[] Days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
    private static readonly string[] Widths = ["abbreviated", "wide", "narrow"];
    private static readonly string[] DayWidths = [.. Widths, "short"];
    private static readonly string[] EraWidths = ["eraAbbr", "eraNames", "eraNarrow"];

    /// <summary>The names of append items, by the number of the field.</summary>
    private static readonly string[] AppendNames =
    [
        "Era",
        "Year",
        "Quarter",
        "Month",
        "Week",
        "",
        "Day-Of-Week",
        "",
        "",
        "Day",
        "",
        "Hour",
        "Minute",
        "Second",
        "",
        "Timezone",
    ];

    /// <summary>The calendar.</summary>
    public static CalendarRecord Read(JsonElement calendar)
    {
        var combined = calendar.GetProperty("dateTimeFormats");
        // What came before CLDR 42 has only one kind.
        var glue = calendar.TryFind(out var atTime, "dateTimeFormats-atTime", "standard")
            ? atTime
            : combined;
        var append = combined.GetProperty("appendItems");
        return new CalendarRecord(
            Patterns(calendar.GetProperty("dateFormats")),
            Patterns(calendar.GetProperty("timeFormats")),
            Patterns(glue),
            Available(combined.GetProperty("availableFormats")),
            new(AppendNames.Select(name => name.Length == 0 ? "" : append.Text(name))),
            new(Names(calendar))
        );
    }

    /// <summary>Patterns for skeletons; where forms differ by plural, the form of <c>other</c>.</summary>
    public static EquatableList<SkeletonPattern> Available(JsonElement formats) =>
        new(
            formats
                .EnumerateObject()
                .Where(item => !item.Name.Contains(Alternative, StringComparison.Ordinal))
                .Select(item => (Name: item.Name.Replace(CountOther, ""), item.Value))
                .Where(item => !item.Name.Contains(Count, StringComparison.Ordinal))
                .OrderBy(item => item.Name, StringComparer.Ordinal)
                .Select(item => new SkeletonPattern(item.Name, item.Value.GetString()!))
        );

    /// <summary>The lists of names, in the order of <see cref="DateNames"/>.</summary>
    private static IEnumerable<EquatableList<string>> Names(JsonElement calendar)
    {
        var months = Enumerable.Range(1, 12).Select(month => $"{month}").ToArray();
        var quarters = Enumerable.Range(1, 4).Select(quarter => $"{quarter}").ToArray();
        var periods = calendar.GetProperty("dayPeriods").GetProperty("format");
        return
        [
            .. InContexts(calendar.GetProperty("months"), Widths, months),
            .. InContexts(calendar.GetProperty("days"), DayWidths, Days),
            .. InContexts(calendar.GetProperty("quarters"), Widths, quarters),
            .. Widths.Select(width => List(periods.GetProperty(width), DayPeriods.Keys)),
            .. EraWidths.Select(width => Eras(calendar.GetProperty("eras").GetProperty(width))),
        ];
    }

    private static IEnumerable<EquatableList<string>> InContexts(
        JsonElement names,
        string[] widths,
        string[] keys
    ) =>
        new[] { "format", "stand-alone" }.SelectMany(context =>
            widths.Select(width => List(names.GetProperty(context).GetProperty(width), keys))
        );

    private static EquatableList<string> List(JsonElement names, string[] keys) =>
        new(keys.Select(key => names.TryGetProperty(key, out var name) ? name.GetString()! : ""));

    private static EquatableList<string> Eras(JsonElement eras) =>
        new(
            eras.EnumerateObject()
                .Where(era => !era.Name.Contains(Alternative, StringComparison.Ordinal))
                .OrderBy(era =>
                    int.Parse(era.Name, System.Globalization.CultureInfo.InvariantCulture)
                )
                .Select(era => era.Value.GetString()!)
        );

    private static EquatableList<string> Patterns(JsonElement patterns) =>
        new(Styles.Select(style => Pattern(patterns.GetProperty(style))));

    private static string Pattern(JsonElement pattern) =>
        pattern.ValueKind == JsonValueKind.String
            ? pattern.GetString()!
            : $"{pattern.Text("_value")}\t{pattern.Text("_numbers")}";
}
