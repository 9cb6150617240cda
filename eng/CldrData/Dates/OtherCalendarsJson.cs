using System.Text.Json;

namespace LocaleGen;

/// <summary>
/// Reads the Buddhist and the Persian calendar. Their patterns are those that CLDR 48 has for all calendars but the
/// Gregorian; names of eras and months, and the patterns of the two locales that have their own, come from the last
/// packages that carried these calendars.
/// </summary>
internal sealed class OtherCalendarsJson(NpmPackages packages, DateJson dates)
{
    private static readonly (string Id, string Package, string Language)[] Sources =
    [
        ("buddhist", "cldr-cal-buddhist-full", "th"),
        ("persian", "cldr-cal-persian-full", "fa"),
    ];

    /// <summary>The section of the calendars.</summary>
    public void Write(string locale, RecordWriter writer)
    {
        var gregorian = dates.Gregorian(locale);
        var generic = dates.Calendar("cldr-dates-full", locale, "generic", CalendarJson.Read);
        new CalendarsRecord(
            new EquatableList<CalendarRecord>(
                Sources.Select(source =>
                    Read(locale, source.Id, source.Package, source.Language, gregorian, generic)
                )
            )
        ).WriteTo(writer, gregorian);
    }

    private CalendarRecord Read(
        string locale,
        string id,
        string package,
        string language,
        CalendarRecord gregorian,
        CalendarRecord generic
    )
    {
        var own = dates.Calendar(package, Carried(package, id, locale), id, CalendarJson.Read);
        var names = gregorian.Names.ToArray();
        for (var index = 0; index < names.Length; index++)
        {
            if (index >= DateNames.Eras || (id == "persian" && index < DateNames.Days))
            {
                names[index] = own.Names[index];
            }
        }

        var patterns =
            LocaleTag.Parse(locale).Language == language
                ? own with
                {
                    AppendItems = generic.AppendItems,
                    Available = Overlaid(own.Available, generic.Available),
                }
                : generic;
        return patterns with
        {
            TimePatterns = gregorian.TimePatterns,
            DateTimePatterns = gregorian.DateTimePatterns,
            Names = new(names),
        };
    }

    /// <summary>The locale, or the nearest one above it, that a package has.</summary>
    private string Carried(string package, string id, string locale)
    {
        for (var name = locale; ; name = name[..name.LastIndexOf('-')])
        {
            if (packages.Has($"{package}/main/{name}/ca-{id}.json"))
            {
                return name;
            }

            if (!name.Contains('-'))
            {
                return packages.Has($"{package}/main/und/ca-{id}.json") ? "und" : "root";
            }
        }
    }

    private static EquatableList<SkeletonPattern> Overlaid(
        EquatableList<SkeletonPattern> over,
        EquatableList<SkeletonPattern> under
    ) =>
        new(
            over.Concat(under)
                .GroupBy(item => item.Skeleton, StringComparer.Ordinal)
                .Select(items => items.First())
                .OrderBy(item => item.Skeleton, StringComparer.Ordinal)
        );
}
