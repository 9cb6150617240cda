using System.Text.Json;

namespace LocaleGen;

/// <summary>Reads dateFields.json of one locale in cldr-dates-full, whose values are all resolved.</summary>
internal static class RelativeJson
{
    private const string Pattern = "relativeTimePattern-count-";

    private static readonly string[] Units =
    [
        "second",
        "minute",
        "hour",
        "day",
        "week",
        "month",
        "quarter",
        "year",
    ];

    private static readonly string[] Widths = ["", "-short", "-narrow"];

    /// <summary>Writes how the locale names times by their distance from now.</summary>
    public static SectionContent Of(NpmPackages packages) =>
        (locale, writer) =>
            packages
                .Read(
                    $"cldr-dates-full/main/{locale}/dateFields.json",
                    json =>
                        Read(
                            json.GetProperty("main")
                                .GetProperty(locale)
                                .GetProperty("dates")
                                .GetProperty("fields")
                        )
                )
                .WriteTo(writer);

    private static RelativeRecord Read(JsonElement fields) =>
        new(
            new EquatableList<RelativeUnitRecord>(
                from unit in Units
                from width in Widths
                select ReadUnit(fields.GetProperty(unit + width))
            )
        );

    private static RelativeUnitRecord ReadUnit(JsonElement unit) =>
        new(
            new(
                Enumerable.Range(-2, 5).Select(distance => Text(unit, $"relative-type-{distance}"))
            ),
            new(ReadPatterns(unit.GetProperty("relativeTime-type-past"))),
            new(ReadPatterns(unit.GetProperty("relativeTime-type-future")))
        );

    private static IEnumerable<string> ReadPatterns(JsonElement patterns) =>
        Enum.GetValues<PluralCategory>()
            .Select(category => Text(patterns, Pattern + PluralKeyword.Of(category)));

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var text) ? text.GetString()! : "";
}
