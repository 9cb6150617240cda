using Microsoft.CodeAnalysis;

namespace LocaleGen.Tests;

public sealed class UnusedKeyTests
{
    private const string Keys = """
        { "used": "1", "unused": "2", "alerts": { "title": "3", "firing": "{count, number}" }, "string": "4" }
        """;

    [Theory]
    [InlineData("strings.Used", "used")]
    [InlineData("strings.Alerts.Title", "alerts.title")]
    [InlineData("strings.Alerts.Firing(1)", "alerts.firing")]
    [InlineData("(object)(System.Func<Number, Message1>)strings.Alerts.Firing", "alerts.firing")]
    [InlineData("strings.Utf8(Key.AlertsTitle).Length", "alerts.title")]
    [InlineData("nameof(strings.Alerts.Title)", "alerts.title")]
    [InlineData("strings is { Alerts.Title.Length: > 1 }", "alerts.title")]
    [InlineData("strings.String", "string")]
    public async Task A_key_is_used_by(string expression, string used)
    {
        var unused = await UnusedAsync(
            new LocaleProject { Code = CodeWith(expression) }.With("Locales/en.json", Keys)
        );
        string[] all = ["used", "unused", "alerts.title", "alerts.firing", "string"];
        Assert.Equal(all.Except([used]), unused.Select(KeyOf));
    }

    [Theory]
    [InlineData("strings.Utf8(key).Length")]
    [InlineData("localizer[text]")]
    [InlineData(
        "Microsoft.Extensions.Localization.StringLocalizerExtensions.GetString(localizer, text)"
    )]
    [InlineData("localizer.GetAllStrings(true)")]
    public async Task Where_any_key_may_be_used_none_is_reported(string expression) =>
        Assert.Empty(await UnusedAsync(Localizers.Project(Keys, CodeWith(expression))));

    [Theory]
    [InlineData("localizer[\"alerts.title\"]")]
    [InlineData("localizer[$\"alerts.{text}\"]")]
    [InlineData("localizer[\"alerts.\" + text]")]
    [InlineData("ofType[text = \"alerts.title\"]")]
    [InlineData("typed[\"title\"]")]
    public async Task A_name_may_be_used_as_far_as_it_is_known(string expression)
    {
        var unused = await UnusedAsync(Localizers.Project(Keys, CodeWith(expression)));
        Assert.DoesNotContain("alerts.title", unused.Select(KeyOf));
        if (!expression.Contains("text ="))
        {
            Assert.Contains("unused", unused.Select(KeyOf));
        }
    }

    [Fact]
    public async Task It_is_reported_at_the_key_and_taken_out_of_all_locales()
    {
        var project = new LocaleProject { Code = CodeWith("strings.Used") }
            .With("Locales/en.json", "{\n  \"used\": \"1\",\n  \"unused\": \"2\"\n}")
            .With("Locales/de.json", "{\n  \"unused\": \"zwei\",\n  \"used\": \"eins\"\n}");
        var found = Assert.Single(await UnusedAsync(project));
        Assert.Equal("Locales/en.json", found.Location.GetLineSpan().Path);
        Assert.Equal(2, found.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Equal(
            ["Locales/de.json", "Locales/en.json"],
            FixProperties.FixOf(found)!.Changes.Select(change => change.Path).Order()
        );
    }

    [Fact]
    public async Task Keys_of_public_catalogs_may_be_used_elsewhere() =>
        Assert.Empty(
            await UnusedAsync(
                new LocaleProject { Code = CodeWith("1") }
                    .With("Locales/en.json", Keys)
                    .WithProperty("LocaleAccess", "public")
            )
        );

    [Fact]
    public async Task A_broken_source_locale_says_nothing_of_keys() =>
        Assert.Empty(
            await UnusedAsync(
                new LocaleProject { Code = CodeWith("1") }.With(
                    "Locales/en.json",
                    """{ "a": "b", """
                )
            )
        );

    [Fact]
    public async Task Keys_are_numbered_as_the_generator_numbers_them()
    {
        var project = new LocaleProject { Code = CodeWith("strings.Web.B + strings.A") }
            .With("Locales/en/web.json", """{ "a": "1", "b": "2" }""")
            .With("Locales/en.json", """{ "z": "3", "a": "4", "A": "clash" }""");
        Assert.Equal(["z", "web.a"], (await UnusedAsync(project)).Select(KeyOf));
    }

    private const string LocalizerParameters =
        ", Microsoft.Extensions.Localization.IStringLocalizer localizer"
        + ", Microsoft.Extensions.Localization.IStringLocalizer<Page> ofType"
        + ", Microsoft.Extensions.Localization.IStringLocalizer<alerts> typed";

    private static string CodeWith(string expression) =>
        $$"""
            namespace MyApp;

            using LocaleGen;

            internal sealed class Page
            {
                public object? Show(Strings strings, Key key, string text
                {{(
                expression.Contains('[') || expression.Contains("localizer")
                    ? LocalizerParameters
                    : ""
            )}}) => {{expression}};
            }

            internal sealed class alerts;
            """;

    private static string KeyOf(Diagnostic found) => found.GetMessage().Split('\'')[1];

    private static async Task<IReadOnlyList<Diagnostic>> UnusedAsync(LocaleProject project) =>
        [
            .. (await project.AnalyzeCodeAsync(new KeyUseAnalyzer())).Where(one =>
                one.Id == "LOC401"
            ),
        ];
}
