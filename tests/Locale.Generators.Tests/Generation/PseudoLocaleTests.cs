namespace LocaleGen.Tests;

public sealed class PseudoLocaleTests
{
    private static readonly LocaleProject Project = new LocaleProject()
        .WithProperty("LocalePseudo", "true")
        .WithProperty("LocaleTags", "b")
        .With(
            "Locales/en.json",
            """{ "title": "Alerts", "firing": "{count, plural, one {# <b>alert</b>} other {# <b>alerts</b>}} in {service}" }"""
        )
        .With("Locales/de.json", """{ "title": "Alarme" }""")
        .With("Locales/ar.json", """{ "title": "تنبيهات" }""");

    [Theory]
    [InlineData("Strings.For(\"en-XA\").Title", "[ÀÀļééŕţš]")]
    [InlineData("Strings.For(\"EN-xa\").Locale", "en-XA")]
    [InlineData(
        "Strings.For(\"en-XA\").Firing(1234, \"api\").Html.ToString()",
        "[1,234 <b>ààļééŕţš</b> îîñ api]"
    )]
    [InlineData(
        "Strings.For(\"ar-XB\").Firing(1, \"api\").ToString()",
        "1 \u200F\u202Ealert\u202C\u200F \u200F\u202Ein\u202C\u200F api"
    )]
    [InlineData("string.Join(\" \", Strings.Supported)", "en ar de")]
    [InlineData("Strings.Match(\"en-XA, ar-XB\").Locale", "en")]
    [InlineData("Strings.Match(\"ar-XB\").Locale", "ar")]
    [InlineData("Scoped(\"en-XA\")", "[ÀÀļééŕţš]")]
    [InlineData("Reworded().Title", "[ÀÀļééŕţš]")]
    public void A_pseudo_locale_is_reached_by_its_tag_alone(string expression, string expected)
    {
        var project = Project with
        {
            Code = $$"""
                namespace MyApp;

                internal static class Program
                {
                    private static string Show() => {{expression}};

                    internal static string Scoped(string tag)
                    {
                        using var scope = LocaleGen.LocaleScope.Use(tag);
                        return Strings.Current.Title;
                    }

                    internal static Strings Reworded() =>
                        Strings.For("en-XA", LocaleGen.Overrides.Create(Strings.Catalog, [new("en", "title", "Sirens")]).Overrides);
                }
                """,
        };
        Assert.Equal(expected, project.Generate().Show());
    }

    [Fact]
    public void The_texts_of_pseudo_locales() =>
        Snapshot.Match(
            Project
                .Generate()
                .TextsWithoutTables.Where(text =>
                    text.Name
                        is "Strings.en-XA.g.cs"
                            or "Strings.ar-XB.g.cs"
                            or "StringsContent.g.cs"
                )
        );

    [Fact]
    public void A_locale_that_has_a_file_is_no_pseudo_locale()
    {
        var project = Project.With("Locales/en-XA.json", """{ "title": "Mine" }""");
        Assert.Equal(
            ["Strings.en-XA.g.cs"],
            project
                .Generate()
                .TextsWithoutTables.Select(text => text.Name)
                .Where(name => name.Contains("-XA"))
        );
    }
}
