using Microsoft.CodeAnalysis;

namespace LocaleGen.Tests;

public sealed class ResxProjectTests
{
    private static readonly LocaleProject Project = new LocaleProject()
        .With(
            "Resources.resx",
            """
            <?xml version="1.0" encoding="utf-8"?>
            <root>
              <resheader name="version"><value>2.0</value></resheader>
              <data name="Title" xml:space="preserve"><value>It's done</value><comment>Headline</comment></data>
              <data name="Progress" xml:space="preserve"><value>{1} of {0:N0}: {2:P0}</value></data>
              <data name="$this.Text" xml:space="preserve"><value>Main &amp; only</value></data>
              <data name="sign-in hint" xml:space="preserve"><value>Press {Enter}</value></data>
              <data name="Icon" type="System.Drawing.Icon, System.Drawing"><value>AAAA</value></data>
            </root>
            """
        )
        .With(
            "Resources.de.resx",
            """
            <root>
              <data name="Title" xml:space="preserve"><value>Das war's</value></data>
              <data name="Progress" xml:space="preserve"><value>{1} von {0:N0}: {2:P0}</value></data>
            </root>
            """
        )
        .With(
            "Errors.resx",
            """<root><data name="NotFound"><value>{0} was not found at {1:t}.</value></data></root>"""
        );

    [Fact]
    public void A_project_with_resources() => Snapshot.Match(Project.Generate().TextsWithoutTables);

    [Theory]
    [InlineData("Strings.For(\"de\").Title", "Das war's")]
    [InlineData(
        "Strings.For(\"de\").Progress(1234, \"eins\", 0.5).ToString()",
        "eins von 1.234: 50\u00A0%"
    )]
    [InlineData("Strings.For(\"en\").Progress(1234, \"one\", 0.5).ToString()", "one of 1,234: 50%")]
    [InlineData("Strings.For(\"de\").This.Text", "Main & only")]
    [InlineData("Strings.For(\"de\").SignInHint", "Press {Enter}")]
    [InlineData(
        "Strings.For(\"en\").Errors.NotFound(\"x\", new System.TimeOnly(15, 4)).ToString()",
        "x was not found at 3:04\u202FPM."
    )]
    public void Accessors_give_the_text_of_their_locale(string expression, string expected)
    {
        var project = Project with
        {
            Code = $$"""
                namespace MyApp;

                internal static class Program
                {
                    private static string Show() => {{expression}};
                }
                """,
        };
        Assert.Equal(expected, project.Generate().Show());
    }

    [Fact]
    public async Task Faults_are_reported_in_the_file_and_missing_keys_added_to_it()
    {
        const string French = """
            <root>
              <data name="Progress"><value>R&amp;D {1} {0:N0}</value></data>
              <data name="$this.Text"><value>R&amp;D {0</value></data>
              <data name="sign-in hint"><value>x</value></data>
            </root>
            """;
        var lines = French.Split('\n');
        var found = (await Project.With("Resources.fr.resx", French).AnalyzeAsync())
            .Where(one => one.Location.GetLineSpan().Path == "Resources.fr.resx")
            .Select(one => (one.Id, one.Location.GetLineSpan().StartLinePosition.ToString()))
            .ToList();
        Assert.Contains(
            ("LOC103", $"1,{lines[1].IndexOf("R&amp;", StringComparison.Ordinal)}"),
            found
        );
        Assert.Contains(("LOC001", $"2,{lines[2].IndexOf("{0", StringComparison.Ordinal)}"), found);
        Assert.Contains(("LOC101", "0,0"), found);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    public async Task A_file_named_by_the_source_locale_says_what_it_says_and_the_neutral_one_the_rest(
        string source
    )
    {
        var project = new LocaleProject
        {
            Code = $$"""
                namespace MyApp;

                internal static class Program
                {
                    private static string Show() =>
                        Strings.For("{{source}}").Hello + Strings.For("{{source}}").Bye + Strings.For("de").Hello;
                }
                """,
        }
            .WithProperty("NeutralLanguage", source)
            .With("Resources.resx", Resx(("Hello", "neutral "), ("Bye", "bye ")))
            .With($"Resources.{source}.resx", Resx(("Hello", "named ")))
            .With("Resources.de.resx", Resx(("Hello", "deutsch "), ("Bye", "weg ")));
        Assert.DoesNotContain(await project.AnalyzeAsync(), IsLoud);
        Assert.Equal("named bye deutsch ", project.Generate().Show());
    }

    private static string Resx(params (string Name, string Value)[] texts) =>
        $"<root>{string.Concat(texts.Select(text => $"<data name=\"{text.Name}\" xml:space=\"preserve\"><value>{text.Value}</value></data>"))}</root>";

    [Fact]
    public async Task Texts_of_RESW_are_ICU_messages_and_folders_name_their_locale()
    {
        const string text =
            "<root><data name=\"Files\"><value>{n, plural, one {# file} other {# files}}</value></data></root>";
        var project = new LocaleProject()
            .WithProperty("DefaultLanguage", "en-US")
            .With("Strings/en-US/Resources.resw", text)
            .With("Strings/de-DE/Resources.resw", text);
        Assert.DoesNotContain(await project.AnalyzeAsync(), IsLoud);
        Assert.Contains("Files(global::LocaleGen.Number n)", project.Generate()["Strings.g.cs"]);
    }

    [Theory]
    [InlineData("icu", "", "")]
    [InlineData("", "ICU", "")]
    [InlineData("plain", "icu", "")]
    [InlineData("", "", "LOC001")]
    [InlineData("composite", "icu", "")]
    [InlineData("mf3", "", "LOC004 LOC001")]
    public async Task The_project_says_what_texts_are_written_in_and_a_file_may_differ(
        string ofProject,
        string ofFile,
        string expected
    )
    {
        const string text =
            "<root><data name=\"Files\"><value>{n, plural, one {# file} other {# files}}</value></data></root>";
        var file = new LocaleFileText("Resources.resx", text) { Syntax = ofFile };
        var project = new LocaleProject().WithProperty("LocaleSyntax", ofProject).With(file);
        var found = await project.AnalyzeAsync();
        Assert.Equal(expected, string.Join(" ", found.Where(IsLoud).Select(one => one.Id)));
    }

    [Fact]
    public void Resources_that_the_project_does_not_list_are_left_alone()
    {
        var project = new LocaleProject().With("Locales/en.json", """{ "a": "b" }""");
        var ours = project.Generate().Texts;
        var others = project
            .With("Other.resx.txt", "<root><data name=\"x\"><value>y</value></data></root>")
            .Generate();
        Assert.Equal(ours, others.Texts);
    }

    [Fact]
    public void A_file_that_cannot_be_read_throws_nothing_and_takes_no_other_down()
    {
        const string text =
            "<root><data name=\"Title\"><value>Das &amp; dies</value></data></root>";
        var whole = Project.Generate()["Strings.g.cs"];
        for (var length = 0; length < text.Length; length++)
        {
            var broken = Project.With("Resources.de.resx", text[..length]).Run();
            Assert.Equal(whole, broken["Strings.g.cs"]);
        }
    }

    private static bool IsLoud(Diagnostic one) => one.Severity >= DiagnosticSeverity.Warning;
}
