using System.Text;

namespace LocaleGen.Benchmarks.BuildCost;

/// <summary>Locale files made up of a hundred texts each, 15 of them with arguments; always the same.</summary>
/// <param name="Areas">How many files each locale has.</param>
/// <param name="Locales">How many locales there are.</param>
internal sealed record SampleCatalog(int Areas, int Locales)
{
    /// <summary>How many texts a file has.</summary>
    public const int TextsPerFile = 100;

    private const int TextsPerSection = 20;

    private static readonly string[] Sections = ["list", "detail", "form", "errors", "dialog"];

    private static readonly string[] Names =
    [
        "title",
        "subtitle",
        "hint",
        "save",
        "cancel",
        "welcome",
        "empty",
        "loading",
        "retry",
        "confirm",
        "next",
        "summary",
        "previous",
        "details",
        "filter",
        "sort",
        "state",
        "owner",
        "help",
        "more",
    ];

    /// <summary>How many texts there are in all locales.</summary>
    public int Texts => Areas * Locales * TextsPerFile;

    /// <summary>Whether a file holds a locale, and not an area of it.</summary>
    public bool IsFlat { get; init; }

    /// <summary>All files, as paths below the project with their texts.</summary>
    public IEnumerable<(string Path, string Text)> Files =>
        from locale in Enumerable.Range(0, Locales)
        from file in IsFlat
            ? [(PathOf(locale), WriteAll(locale))]
            : Enumerable
                .Range(0, Areas)
                .Select(area => (PathOf(area, locale), Write(area, locale, edition: 0)))
        select file;

    /// <summary>Where the texts of an area stand.</summary>
    public static string PathOf(int area, int locale) =>
        $"Locales/{SampleLocale.All[locale].Tag}/{AreaOf(area)}.json";

    /// <summary>A file with one text worded otherwise in every edition but 0.</summary>
    public static string Write(int area, int locale, int edition)
    {
        var json = new StringBuilder("{\n");
        WriteSections(json, area, locale, edition);
        return json.Append("}\n").ToString();
    }

    /// <summary>The property that leads to a text without arguments, for code that uses it.</summary>
    public static string PropertyOf(int area) => MemberOf((area * TextsPerFile) + 1, ".");

    /// <summary>The names in C# of a text's groups and its own.</summary>
    public static string MemberOf(int number, string separator) =>
        string.Join(
            separator,
            Capital(AreaOf(number / TextsPerFile)),
            Capital(Sections[number % TextsPerFile / TextsPerSection]),
            Capital(Names[number % TextsPerSection])
        );

    private static string PathOf(int locale) => $"Locales/{SampleLocale.All[locale].Tag}.json";

    private string WriteAll(int locale)
    {
        var json = new StringBuilder("{\n");
        for (var area = 0; area < Areas; area++)
        {
            json.Append($"\"{AreaOf(area)}\": {{\n");
            WriteSections(json, area, locale, edition: 0);
            json.Append(area == Areas - 1 ? "}\n" : "},\n");
        }

        return json.Append("}\n").ToString();
    }

    private static void WriteSections(StringBuilder json, int area, int locale, int edition)
    {
        for (var section = 0; section < Sections.Length; section++)
        {
            json.Append($"  \"{Sections[section]}\": {{\n");
            for (var name = 0; name < TextsPerSection; name++)
            {
                var place = (section * TextsPerSection) + name;
                var number = (area * TextsPerFile) + place;
                var text = SampleText.Of(SampleLocale.All[locale], number);
                if (edition != 0 && place == edition % TextsPerFile)
                {
                    text = $"{text} {edition}";
                }

                var comma = name == TextsPerSection - 1 ? "" : ",";
                json.Append($"    \"{Names[name]}\": \"{text}\"{comma}\n");
            }

            json.Append(section == Sections.Length - 1 ? "  }\n" : "  },\n");
        }
    }

    private static string AreaOf(int area) => $"area{area + 1:00}";

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
