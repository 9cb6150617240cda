using System.Text.Json;

namespace LocaleGen;

/// <summary>Reads listPatterns.json of one locale in cldr-misc-full, whose values are all resolved.</summary>
internal static class ListJson
{
    private static readonly string[] Types = ["standard", "or", "unit"];
    private static readonly string[] Widths = ["", "-short", "-narrow"];
    private static readonly string[] Places = ["start", "middle", "end", "2"];

    /// <summary>Writes how the locale joins items.</summary>
    public static SectionContent Of(NpmPackages packages) =>
        (locale, writer) =>
            packages
                .Read(
                    $"cldr-misc-full/main/{locale}/listPatterns.json",
                    json =>
                        Read(
                            json.GetProperty("main").GetProperty(locale).GetProperty("listPatterns")
                        )
                )
                .WriteTo(writer);

    private static ListRecord Read(JsonElement patterns) =>
        new(
            new EquatableList<string>(
                from type in Types
                from width in Widths
                from place in Places
                select patterns
                    .GetProperty($"listPattern-type-{type}{width}")
                    .GetProperty(place)
                    .GetString()!
            )
        );
}
