namespace LocaleGen.Tests;

public sealed class UsageFixerTests
{
    private const string Keys = """
        { "alerts": { "title": "Alerts", "firing": "{count, plural, one {#} other {#}} in {service}" } }
        """;

    [Theory]
    [InlineData("localizer[\"alerts.tilte\"]", "localizer[\"alerts.title\"]")]
    [InlineData(
        "localizer.GetString( /* key */ \"alert.title\" )",
        "localizer.GetString( /* key */ \"alerts.title\" )"
    )]
    public async Task A_misspelt_key_is_written_right(string before, string after)
    {
        using var project = Open(before);
        Assert.True(
            await project.FixAsync(new MisspeltKeyFixer(), await FindAsync(project, "LOC402"))
        );
        Assert.Equal($"=> {after};", await ShownAsync(project));
        Assert.DoesNotContain(
            await project.AnalyzeAsync(new KeyUseAnalyzer()),
            one => one.Id == "LOC402"
        );
    }

    [Theory]
    [InlineData("localizer[\"alerts.title\"]", "Strings.Current.Alerts.Title")]
    [InlineData("localizer[\"alerts.title\"].Value", "Strings.Current.Alerts.Title")]
    [InlineData("localizer.GetString(\"alerts.title\")", "Strings.Current.Alerts.Title")]
    [InlineData(
        "localizer[\"alerts.firing\", 3, \"api\"]",
        "Strings.Current.Alerts.Firing(3, \"api\").ToString()"
    )]
    [InlineData(
        "$\"{localizer[\"alerts.firing\", 3, \"api\"]}!\"",
        "$\"{Strings.Current.Alerts.Firing(3, \"api\")}!\""
    )]
    public async Task A_lookup_becomes_the_accessor(string before, string after)
    {
        using var project = Open(before);
        Assert.True(
            await project.FixAsync(new AccessorFixer(), await FindAsync(project, "LOC406"))
        );
        Assert.Equal($"=> {after};", await ShownAsync(project));
        Assert.DoesNotContain(
            await project.AnalyzeAsync(new KeyUseAnalyzer()),
            one => one.Id is "LOC406" or ['C', 'S', ..]
        );
    }

    [Fact]
    public async Task Texts_that_are_at_hand_are_taken()
    {
        using var project = Open(
            "localizer[\"alerts.title\"]",
            "private readonly Strings texts = Strings.Current;"
        );
        Assert.True(
            await project.FixAsync(new AccessorFixer(), await FindAsync(project, "LOC406"))
        );
        Assert.Equal("=> texts.Alerts.Title;", await ShownAsync(project));
    }

    [Theory]
    [InlineData("localizer[\"alerts.firing\"]")]
    [InlineData("localizer[\"alerts.firing\", \"three\", \"api\"]")]
    [InlineData("localizer[\"alerts.title\"].ToString()!")]
    public async Task No_accessor_is_offered_where_it_would_mean_something_else(string lookup)
    {
        using var project = Open(lookup);
        Assert.False(
            await project.FixAsync(new AccessorFixer(), await FindAsync(project, "LOC406"))
        );
    }

    [Fact]
    public async Task The_culture_that_people_read_is_taken()
    {
        using var project = Open(
            "Strings.For(System.Globalization.CultureInfo.CurrentCulture.Name).Locale"
        );
        var found = Assert.Single(await project.AnalyzeAsync(new FormattingCultureAnalyzer()));
        Assert.True(await project.FixAllAsync(new FormattingCultureFixer(), [found]));
        Assert.Contains("CultureInfo.CurrentUICulture.Name", await project.CodeAsync());
        Assert.Empty(await project.AnalyzeAsync(new FormattingCultureAnalyzer()));
    }

    private static CodeWorkspace Open(string expression, string member = "") =>
        new(
            Localizers.Project(
                Keys,
                $$"""
                namespace MyApp;

                using Microsoft.Extensions.Localization;

                internal sealed class Page
                {
                    {{member}}
                    public string Show(IStringLocalizer localizer) => {{expression}};
                }
                """
            )
        );

    private static async Task<Microsoft.CodeAnalysis.Diagnostic> FindAsync(
        CodeWorkspace project,
        string id
    ) => Assert.Single(await project.AnalyzeAsync(new KeyUseAnalyzer()), one => one.Id == id);

    private static async Task<string> ShownAsync(CodeWorkspace project)
    {
        var code = await project.CodeAsync();
        var start = code.IndexOf("=>", StringComparison.Ordinal);
        return code[start..(code.IndexOf('}', code.LastIndexOf(';')) - 1)].TrimEnd();
    }
}
