using Microsoft.CodeAnalysis;

namespace LocaleGen.Tests;

public sealed class LookupTests
{
    private const string Keys = """
        { "alerts": { "title": "1", "firing": "{count, number}" }, "Page": { "head": "2" } }
        """;

    [Theory]
    [InlineData("localizer[\"alerts.tilte\"]", "write 'alerts.title'")]
    [InlineData("localizer.GetString(\"Alerts.Title\")", "write 'alerts.title'")]
    [InlineData("ofPage[\"haed\"]", "write 'head'")]
    [InlineData("localizer[\"head\", 1]", "add it to the locale files")]
    public async Task A_constant_key_that_is_not_there_is_reported(string lookup, string remedy)
    {
        var found = Assert.Single(await FindAsync(lookup, "LOC402"));
        Assert.EndsWith(remedy, found.GetMessage());
        Assert.StartsWith("\"", Text(found));
    }

    [Theory]
    [InlineData("localizer[\"alerts.title\"]")]
    [InlineData("ofPage[\"head\"]")]
    [InlineData("ofPage[\"Page.head\"]")]
    [InlineData("ofPage[\"alerts.title\"]")]
    public async Task One_that_is_there_has_an_accessor(string lookup)
    {
        Assert.Empty(await FindAsync(lookup, "LOC402"));
        Assert.Single(await FindAsync(lookup, "LOC406"));
    }

    [Theory]
    [InlineData("localizer[text]", "text")]
    [InlineData("localizer[\"alerts.\" + text]", "\"alerts.\" + text")]
    [InlineData("localizer.GetString($\"{text}.title\")", "$\"{text}.title\"")]
    public async Task A_key_built_at_run_time_is_reported(string lookup, string place)
    {
        var found = Assert.Single(await FindAsync(lookup, "LOC403"));
        Assert.Equal(place, Text(found));
    }

    [Fact]
    public async Task Other_libraries_that_look_up_resources_are_left_alone()
    {
        var project = Localizers.Project(Keys, CodeWith("localizer[\"nothing\"]"));
        project = project with
        {
            Library = project.Library.Replace("LocaleGenServiceCollectionExtensions", "Others"),
        };
        Assert.DoesNotContain(
            await project.AnalyzeCodeAsync(new KeyUseAnalyzer()),
            one => one.Id is "LOC402" or "LOC403" or "LOC406"
        );
    }

    private static string CodeWith(string lookup) =>
        $$"""
            namespace MyApp;

            using Microsoft.Extensions.Localization;

            internal sealed class Page
            {
                public string Show(IStringLocalizer localizer, IStringLocalizer<Page> ofPage, string text) => {{lookup}};
            }
            """;

    private static string Text(Diagnostic found) =>
        found
            .Location.SourceTree!.GetText(TestContext.Current.CancellationToken)
            .ToString(found.Location.SourceSpan);

    private static async Task<IReadOnlyList<Diagnostic>> FindAsync(string lookup, string id) =>
        [
            .. (
                await Localizers
                    .Project(Keys, CodeWith(lookup))
                    .AnalyzeCodeAsync(new KeyUseAnalyzer())
            ).Where(one => one.Id == id),
        ];
}
