namespace LocaleGen.Tests;

public sealed class FormattingCultureTests
{
    [Theory]
    [InlineData("Strings.For(CultureInfo.CurrentCulture.Name)")]
    [InlineData("Strings.For(CultureInfo.CurrentCulture.TwoLetterISOLanguageName)")]
    [InlineData("Strings.For(CultureInfo.CurrentCulture.ToString())")]
    [InlineData("Strings.Match(CultureInfo.InvariantCulture.IetfLanguageTag)")]
    [InlineData("LocaleScope.Use(System.Threading.Thread.CurrentThread.CurrentCulture.Name)")]
    public async Task A_culture_that_formats_is_no_language(string code)
    {
        var found = Assert.Single(
            await Project(code).AnalyzeCodeAsync(new FormattingCultureAnalyzer())
        );
        Assert.Equal("LOC405", found.Id);
        Assert.EndsWith("use CurrentUICulture", found.GetMessage());
    }

    [Theory]
    [InlineData("Strings.For(CultureInfo.CurrentUICulture.Name)")]
    [InlineData("Strings.For(\"de\")")]
    [InlineData("string.Format(CultureInfo.CurrentCulture, \"{0}\", 1)")]
    [InlineData("System.Console.Out.WriteLineAsync(CultureInfo.CurrentCulture.Name)")]
    public async Task Others_are_left_alone(string code) =>
        Assert.Empty(await Project(code).AnalyzeCodeAsync(new FormattingCultureAnalyzer()));

    [Fact]
    public async Task A_key_with_the_name_of_a_culture_hides_none() =>
        Assert.Single(
            await Project("Strings.For(CultureInfo.CurrentCulture.Name).CurrentCulture")
                .With("Locales/en.json", """{ "currentCulture": "A" }""")
                .AnalyzeCodeAsync(new FormattingCultureAnalyzer())
        );

    private static LocaleProject Project(string code) =>
        new LocaleProject
        {
            Code = $$"""
                namespace MyApp;

                using System.Globalization;
                using LocaleGen;

                internal static class Page
                {
                    public static object Show() => {{code}};
                }
                """,
        }.With("Locales/en.json", """{ "a": "A" }""");
}
