using LocaleGen.AspNetCore;
using Microsoft.AspNetCore.Builder;

namespace LocaleGen;

public sealed class RequestLocaleProviderTests
{
    private static readonly RequestLocaleProvider[] Everything =
    [
        RequestLocaleProvider.Route(),
        RequestLocaleProvider.Query(),
        RequestLocaleProvider.Cookie(),
        RequestLocaleProvider.AcceptLanguage,
    ];

    [Theory]
    [InlineData("/texts", null, "en", "Alerts", "Cookie, Accept-Language")]
    [InlineData("/texts", "locale=pl", "en", "Alerty", "Cookie")]
    [InlineData("/texts?locale=de", "locale=pl", "en", "Alarme", "")]
    [InlineData("/in/de-AT?locale=de", "locale=pl", "en", "Alarme für Österreich", "")]
    [InlineData("/in/xx?locale=", "locale=zh", "de", "Alarme", "Cookie, Accept-Language")]
    [InlineData("/texts?locale=<script>", "locale=*", "xx", "Alerts", "Cookie, Accept-Language")]
    public async Task The_first_provider_that_names_a_supported_language_decides(
        string address,
        string? cookie,
        string acceptLanguage,
        string expected,
        string vary
    )
    {
        await using var site = await StartAsync(options => options.Providers = Everything);
        using var response = await site.GetAsync(
            address,
            ("Cookie", cookie ?? "other=1"),
            ("Accept-Language", acceptLanguage)
        );
        Assert.Equal(expected, await TextOf(response));
        Assert.Equal(vary, string.Join(", ", response.Headers.Vary));
    }

    [Fact]
    public async Task Names_of_parameters_can_be_chosen()
    {
        await using var site = await StartAsync(options =>
            options.Providers = [RequestLocaleProvider.Query("lang")]
        );
        using var response = await site.GetAsync("/texts?lang=pl", ("Accept-Language", "de"));
        Assert.Equal("Alerty", await TextOf(response));
    }

    [Fact]
    public async Task A_provider_of_ones_own_can_go_first()
    {
        await using var site = await StartAsync(options =>
            options.Providers.Insert(
                0,
                new RequestLocaleProvider(context => context.Request.Headers["X-User"], "X-User")
            )
        );
        using var response = await site.GetAsync(
            "/texts",
            ("X-User", "pl"),
            ("Accept-Language", "de")
        );
        Assert.Equal("Alerty", await TextOf(response));
        Assert.Equal(["X-User"], response.Headers.Vary);
    }

    [Fact]
    public async Task With_no_provider_texts_are_in_the_source_locale()
    {
        await using var site = await StartAsync(options => options.Providers = []);
        using var response = await site.GetAsync("/texts", ("Accept-Language", "de"));
        Assert.Equal("Alerts", await TextOf(response));
        Assert.Empty(response.Headers.Vary);
    }

    private static Task<Site> StartAsync(Action<RequestLocaleOptions> options) =>
        Site.StartAsync(
            app =>
            {
                app.MapGet("/texts", () => Strings.Current.Title);
                app.MapGet("/in/{locale}", () => Strings.Current.Title);
            },
            options
        );

    private static Task<string> TextOf(HttpResponseMessage response) =>
        response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
