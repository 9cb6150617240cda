namespace LocaleGen.Tests;

public sealed class TagTests
{
    private static readonly LocaleProject Project = new LocaleProject()
        .WithProperty("LocaleTags", "b; i")
        .With(
            "Locales/en.json",
            """
            { "@@tags": ["code"], "title": "Say <b>hello</b> & <code>goodbye</code>", "plain": "1 < 2",
              "terms": "{name}, read <link>the <b>terms</b></link>", "@terms": { "tags": ["link"] },
              "custom": "<user>{name}</user><link>x</link>", "@custom": { "tags": ["user"], "args": { "name": "string", "user": "System.Uri" } } }
            """
        )
        .With(
            "Locales/de.json",
            """
            { "title": "Sag <b>Hallo</b> & <code>Tschüss</code>", "terms": "{name}, lies <link>die <b>Bedingungen</b></link>",
              "custom": "<i>not allowed</i>" }
            """
        );

    [Theory]
    [InlineData("Strings.For(\"de\").Title.ToString()", "Sag Hallo & Tschüss")]
    [InlineData(
        "Strings.For(\"de\").Title.Html.ToString()",
        "Sag <b>Hallo</b> &amp; <code>Tschüss</code>"
    )]
    [InlineData("Strings.For(\"de\").Title.Mrkdwn.ToString()", "Sag *Hallo* &amp; `Tschüss`")]
    [InlineData("Strings.For(\"de\").Plain", "1 < 2")]
    [InlineData(
        "Strings.For(\"de\").Terms(\"A&B\", \"https://x.org\").Html.ToString()",
        "A&amp;B, lies <a href=\"https://x.org\">die <b>Bedingungen</b></a>"
    )]
    [InlineData(
        "Strings.For(\"en\").Terms(\"A&B\", \"https://x.org\").Mrkdwn.ToString()",
        "A&amp;B, read <https://x.org|the terms>"
    )]
    [InlineData(
        "Strings.For(\"de\").Custom(\"Ada\", new(\"https://x.org/u\")).Html.ToString()",
        "<a href=\"https://x.org/u\">Ada</a>&lt;link&gt;x&lt;/link&gt;"
    )]
    [InlineData(
        "System.Text.Encoding.UTF8.GetString(Strings.For(\"en\").Utf8(Key.Title))",
        "Say hello & goodbye"
    )]
    [InlineData(
        "Strings.For(\"en\", Reworded(\"en\", \"title\", \"<code>Bye</code>\")).Title.Html.ToString()",
        "<code>Bye</code>"
    )]
    [InlineData(
        "Refusal(\"en\", \"title\", \"<u>Bye</u>\")",
        "there is no tag <u>: this message has <b>, <code>"
    )]
    [InlineData(
        "Refusal(\"en\", \"title\", \"<b><code>Bye</code></b>\")",
        "<code> stands in <b>, where this message never has it: close <b> before it"
    )]
    public void A_message_with_tags_has_its_sinks(string expression, string expected)
    {
        var project = Project with
        {
            Code = $$"""
                namespace MyApp;

                internal static class Program
                {
                    private static string Show() => {{expression}};

                    internal static LocaleGen.Overrides Reworded(string locale, string key, string text) =>
                        LocaleGen.Overrides.Create(Strings.Catalog, [new(locale, key, text)]).Overrides;

                    internal static string Refusal(string locale, string key, string text) =>
                        LocaleGen.Overrides.Create(Strings.Catalog, [new(locale, key, text)]).Refusals[0].Errors[0].Text;
                }
                """,
        };
        Assert.Equal(expected, project.Generate().Show());
    }

    [Fact]
    public void Accessors_of_messages_with_tags() =>
        Snapshot.Match(
            Project
                .Generate()
                .TextsWithoutTables.Where(text =>
                    text.Name is "Strings.g.cs" or "StringsContent.g.cs"
                )
        );

    [Fact]
    public void Without_analyzers_the_generator_reads_what_the_source_declares()
    {
        var project = new LocaleProject()
            .WithProperty("RunAnalyzers", "false")
            .With("Locales/en.json", """{ "a": "<b>x</b>", "@a": { "tags": ["b"] } }""")
            .With("Locales/de.json", """{ "a": "<b>x" }""");
        var fault = Assert.Single(project.Run().Diagnostics);
        Assert.Equal("LOC001", fault.Id);
        Assert.Contains("is not closed", fault.GetMessage());
    }

    [Fact]
    public async Task The_analyzer_reads_what_the_project_declares()
    {
        var found = await Project.AnalyzeAsync();
        Assert.Equal(["LOC101", "LOC103", "LOC104", "LOC106"], found.Select(one => one.Id).Order());
    }
}
