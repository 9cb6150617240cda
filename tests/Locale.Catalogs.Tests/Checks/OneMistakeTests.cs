namespace LocaleGen.Tests;

/// <summary>Plants one mistake in a clean catalog of several locales: exactly one diagnostic is given for it.</summary>
public sealed class OneMistakeTests
{
    private static readonly Dictionary<string, string> Clean = new()
    {
        ["en.json"] = """
            {
              "title": "Alert list",
              "name": "Name: ",
              "limit": "At least 8 characters",
              "greeting": "Hello {name}, welcome!",
              "count": "{n, plural, one {# alert} other {# alerts}} in {place}",
              "bold": "Press <b>Enter</b> now", "@bold": { "tags": ["b"] },
              "short": "OK then", "@short": { "maxLength": 10 },
              "moved": "{a} to {b}", "@moved": { "args": { "a": "string", "b": "string" } },
              "when": "Since {since, date, short}"
            }
            """,
        ["de.json"] = """
            {
              "title": "Alarmliste",
              "name": "Name: ",
              "limit": "Mindestens 8 Zeichen",
              "greeting": "Hallo {name}, willkommen!",
              "count": "{n, plural, one {# Alarm} other {# Alarme}} in {place}",
              "bold": "Jetzt <b>Enter</b> tippen",
              "short": "Gut",
              "moved": "von {a} zu {b}",
              "when": "Seit {since, date, short}"
            }
            """,
        ["pl.json"] = """
            {
              "title": "Lista alarmów",
              "name": "Nazwa: ",
              "limit": "Co najmniej 8 znaków",
              "greeting": "Cześć {name}, witaj!",
              "count": "{n, plural, one {# alarm} few {# alarmy} many {# alarmów} other {# alarmu}} w {place}",
              "bold": "Naciśnij <b>Enter</b> teraz",
              "short": "Dobra",
              "moved": "z {a} do {b}",
              "when": "Od {since, date, short}"
            }
            """,
        ["de-AT.json"] = """{ "title": "Liste der Alarme" }""",
        ["en-GB.json"] = """{ "title": "Alert list" }""",
    };

    public static TheoryData<string, string, string, string> Mistakes =>
        new()
        {
            { "LOC001", "de.json", "{name}, w", "{name, w" },
            { "LOC001", "de.json", "</b>", "" },
            { "LOC003", "de.json", "\"title\"", "\"name\": \"Name: \", \"title\"" },
            { "LOC004", "de.json", "\"Gut\"", "12" },
            { "LOC004", "en.json", "\"OK then\",", "\"OK then\"" },
            { "LOC008", "de.json", "Gut", "Gu\u0308t" },
            { "LOC009", "de.json", "Gut", "G\u200But" },
            { "LOC101", "pl.json", "\"short\": \"Dobra\",", "" },
            { "LOC102", "de-AT.json", "\"title\": ", "\"other\": \"Anderes\", \"title\": " },
            { "LOC102", "de.json", "\"greeting\"", "\"greetign\"" },
            { "LOC103", "de.json", "Hallo {name}", "Hallo" },
            { "LOC103", "de.json", "{name}", "{nmae}" },
            { "LOC103", "de.json", "{name}", "{vorname}" },
            { "LOC103", "de.json", "{since, date, short}", "{since, number}" },
            { "LOC104", "de.json", "<b>Enter</b>", "Enter" },
            {
                "LOC105",
                "de.json",
                "\"Gut\"",
                "\"Gut\", \"@short\": { \"sourceHash\": \"00000000\" }"
            },
            { "LOC106", "en.json", "\"args\"", "\"arguments\"" },
            { "LOC301", "de.json", "Alarmliste", "Alert list" },
            { "LOC302", "de.json", "Hallo {name}, willkommen!", "" },
            { "LOC302", "de.json", "Jetzt <b>Enter</b> tippen", " " },
            { "LOC303", "de.json", "Name: ", "Name:" },
            { "LOC305", "de.json", "Jetzt", "Jetzt jetzt" },
            { "LOC306", "de.json", "8", "6" },
            { "LOC309", "pl.json", "Dobra", "Oczywiście, że tak" },
        };

    [Fact]
    public void The_catalog_is_clean() => Assert.Empty(Check(Clean));

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void One_mistake_gives_one_diagnostic(string id, string file, string right, string wrong)
    {
        var place = Clean[file].IndexOf(right, StringComparison.Ordinal);
        var text = Clean[file].Remove(place, right.Length).Insert(place, wrong);
        var found = Check(new(Clean) { [file] = text });
        Assert.Equal([(id, file)], found.Select(one => (one.Rule.Id, one.File!.Path)));
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void What_offers_to_mend_it_does(string id, string file, string right, string wrong)
    {
        var place = Clean[file].IndexOf(right, StringComparison.Ordinal);
        var text = Clean[file].Remove(place, right.Length).Insert(place, wrong);
        var found = Assert.Single(Check(new(Clean) { [file] = text }));
        if (found.Fix is { } fix)
        {
            var mended = LocaleFixer.Apply(text, fix.Changes);
            Assert.NotNull(mended);
            // A key that is added has the source text until somebody translates it.
            Assert.DoesNotContain(
                Check(new(Clean) { [file] = mended }),
                one => (id, one.Rule.Id) is not ("LOC101", "LOC301")
            );
        }

        Assert.Equal(id, found.Rule.Id);
    }

    [Fact]
    public void Findings_stand_in_the_order_of_files_and_places()
    {
        var files = new Dictionary<string, string>(Clean)
        {
            ["de.json"] = Clean["de.json"].Replace("8", "6").Replace("Name: ", "Name:"),
            ["pl.json"] = Clean["pl.json"].Replace("8", "6"),
        };
        Assert.Equal(
            ["LOC303 de.json", "LOC306 de.json", "LOC306 pl.json"],
            Check(files).Select(one => $"{one.Rule.Id} {one.File!.Path}")
        );
    }

    private static IReadOnlyList<CatalogDiagnostic> Check(Dictionary<string, string> files)
    {
        var folder = new TestFolder();
        foreach (var (path, text) in files)
        {
            folder.With(path, text);
        }

        return folder.CheckAll();
    }
}
