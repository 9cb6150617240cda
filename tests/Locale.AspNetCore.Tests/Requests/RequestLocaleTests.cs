using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Localization;

namespace LocaleGen;

public sealed class RequestLocaleTests
{
    [Theory]
    [InlineData("de-AT, de;q=0.9", "Alarme für Österreich")]
    [InlineData("fr-CH, fr;q=0.9, pl;q=0.5, de;q=0.8", "Alarme")]
    [InlineData("pl", "Alerty")]
    [InlineData("zh-TW", "Alerts")]
    [InlineData("*", "Alerts")]
    [InlineData("", "Alerts")]
    public async Task A_request_is_served_in_the_best_language_it_accepts(
        string acceptLanguage,
        string expected
    )
    {
        await using var site = await Site.StartAsync(MapTexts);
        Assert.Equal(expected, await site.TextAsync("/injected", acceptLanguage));
        Assert.Equal(expected, await site.TextAsync("/current", acceptLanguage));
        Assert.Equal(expected, await site.TextAsync("/localizer", acceptLanguage));
    }

    [Fact]
    public async Task Several_header_lines_are_one_list()
    {
        await using var site = await Site.StartAsync(MapTexts);
        using var response = await site.GetAsync(
            "/current",
            ("Accept-Language", "fr;q=0.9"),
            ("Accept-Language", "pl;q=0.5")
        );
        Assert.Equal("Alerty", await TextOf(response));
    }

    [Fact]
    public async Task A_request_without_a_wish_is_served_in_the_source_locale()
    {
        await using var site = await Site.StartAsync(MapTexts);
        using var response = await site.GetAsync("/current");
        Assert.Equal("Alerts", await TextOf(response));
    }

    [Fact]
    public async Task No_culture_is_made_and_the_one_there_is_stays()
    {
        Assert.Throws<CultureNotFoundException>(() => new CultureInfo("de-DE"));
        await using var site = await Site.StartAsync(app =>
            app.MapGet("/", () => $"{CultureInfo.CurrentUICulture.Name}|{Strings.Current.Title}")
        );
        Assert.Equal("|Alarme", await site.TextAsync("/", "de"));
    }

    [Fact]
    public async Task The_language_stays_through_awaits_and_ends_with_the_request()
    {
        await using var site = await Site.StartAsync(app =>
            app.MapGet(
                "/",
                async () =>
                {
                    await Task.Yield();
                    return await Task.Run(() => Strings.Current.Title);
                }
            )
        );
        Assert.Equal("Alarme", await site.TextAsync("/", "de"));
        Assert.Null(LocaleScope.Current);
    }

    [Fact]
    public async Task Concurrent_requests_never_mix()
    {
        var together = new TaskCompletionSource();
        var waiting = 0;
        (string Language, string Title)[] kinds =
        [
            ("de", "Alarme"),
            ("pl", "Alerty"),
            ("en", "Alerts"),
            ("de-AT", "Alarme für Österreich"),
        ];
        const int each = 25;
        await using var site = await Site.StartAsync(app =>
            app.MapGet(
                "/",
                async (Strings strings, IStringLocalizer localizer) =>
                {
                    var before = Strings.Current.Title;
                    if (Interlocked.Increment(ref waiting) == each * kinds.Length)
                    {
                        together.SetResult();
                    }

                    await together.Task;
                    return $"{before}|{strings.Title}|{Strings.Current.Title}|{localizer["title"]}";
                }
            )
        );
        var requests = Enumerable
            .Repeat(kinds, each)
            .SelectMany(all => all)
            .Select(async kind => (kind.Title, Text: await site.TextAsync("/", kind.Language)));
        foreach (var (title, text) in await Task.WhenAll(requests))
        {
            Assert.Equal($"{title}|{title}|{title}|{title}", text);
        }
    }

    [Fact]
    public void Without_texts_the_pipeline_is_refused_with_the_remedy()
    {
        var app = WebApplication.CreateBuilder().Build();
        var error = Assert.Throws<InvalidOperationException>(() => app.UseLocaleGen());
        Assert.Contains("AddLocaleGen<Strings>()", error.Message);
    }

    private static void MapTexts(WebApplication app)
    {
        app.MapGet("/injected", (Strings strings) => strings.Title);
        app.MapGet("/current", () => Strings.Current.Title);
        app.MapGet(
            "/localizer",
            (IStringLocalizer<RequestLocaleTests> localizer) => localizer["title"].Value
        );
    }

    private static Task<string> TextOf(HttpResponseMessage response) =>
        response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
