using System.Text.Json;

namespace LocaleGen;

/// <summary>Reads how a locale writes dates from cldr-dates-full, whose values are all resolved.</summary>
internal sealed class DateJson(NpmPackages packages)
{
    private const string Root = "und";

    private static readonly string[] FieldKeys =
    [
        "era",
        "year",
        "quarter",
        "month",
        "week",
        "weekOfMonth",
        "weekday",
        "dayOfYear",
        "weekdayOfMonth",
        "day",
        "dayperiod",
        "hour",
        "minute",
        "second",
        "",
        "zone",
    ];

    private readonly ParentLocales parents = new(packages);
    private readonly Dictionary<string, CalendarRecord> calendars = [];
    private readonly DayPeriodJson periods = DayPeriodJson.Read(packages);

    /// <summary>The section of dates.</summary>
    public void Write(string locale, RecordWriter writer) => Read(locale).WriteTo(writer);

    /// <summary>The Gregorian calendar of a locale.</summary>
    public CalendarRecord Gregorian(string locale)
    {
        if (!calendars.TryGetValue(locale, out var calendar))
        {
            calendar = Calendar("cldr-dates-full", locale, "gregorian", CalendarJson.Read);
            var parent = parents.Of(locale) ?? Root;
            calendars[locale] = calendar =
                locale == Root
                    ? calendar
                    : calendar with
                    {
                        Available = OwnFirst(calendar.Available, Gregorian(parent).Available),
                    };
        }

        return calendar;
    }

    /// <summary>
    /// What a locale has of its own, then what its parent has, and so on, as ICU reads them: of two patterns as near to what is
    /// asked for, the first is taken.
    /// </summary>
    private static EquatableList<SkeletonPattern> OwnFirst(
        EquatableList<SkeletonPattern> items,
        EquatableList<SkeletonPattern> inherited
    )
    {
        var all = items.ToHashSet();
        return new([
            .. items.Except(inherited).OrderBy(item => item.Skeleton, StringComparer.Ordinal),
            .. inherited.Where(all.Contains),
        ]);
    }

    /// <summary>Reads a calendar.</summary>
    public T Calendar<T>(
        string package,
        string locale,
        string calendar,
        Func<JsonElement, T> select
    ) =>
        packages.Read(
            $"{package}/main/{locale}/ca-{calendar}.json",
            json => select(Dates(json, locale).GetProperty("calendars").GetProperty(calendar))
        );

    private DateRecord Read(string locale)
    {
        var fields = packages.Read(
            $"cldr-dates-full/main/{locale}/dateFields.json",
            json => FieldNames(Dates(json, locale).GetProperty("fields"))
        );
        return packages.Read(
            $"cldr-dates-full/main/{locale}/timeZoneNames.json",
            json =>
            {
                var zones = Dates(json, locale).GetProperty("timeZoneNames");
                return new DateRecord(
                    Gregorian(locale),
                    fields,
                    periods.Find(locale),
                    zones.Text("gmtFormat"),
                    zones.Text("hourFormat"),
                    new([
                        zones.TextAt("zone", "Etc", "UTC", "long", "standard"),
                        zones.TextAt("zone", "Etc", "UTC", "short", "standard"),
                        zones.TextAt("zone", "Etc", "Unknown", "exemplarCity"),
                    ])
                );
            }
        );
    }

    private static EquatableList<string> FieldNames(JsonElement fields) =>
        new(FieldKeys.Select(key => key.Length == 0 ? "" : fields.TextAt(key, "displayName")));

    private static JsonElement Dates(JsonElement json, string locale) =>
        json.GetProperty("main").GetProperty(locale).GetProperty("dates");
}
