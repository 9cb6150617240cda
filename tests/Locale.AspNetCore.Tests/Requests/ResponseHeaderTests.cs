using LocaleGen.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace LocaleGen;

public sealed class ResponseHeaderTests
{
    [Theory]
    [InlineData("de-CH", "de")]
    [InlineData("de-AT, en", "de-AT")]
    [InlineData("xx", "en")]
    public async Task The_response_names_its_language(string acceptLanguage, string expected)
    {
        using var response = await GetAsync("/", acceptLanguage);
        Assert.Equal([expected], response.Content.Headers.ContentLanguage);
        Assert.Equal(["Accept-Language"], response.Headers.Vary);
    }

    [Fact]
    public async Task A_language_that_was_named_already_stays()
    {
        using var response = await GetAsync("/french", "de");
        Assert.Equal(["fr"], response.Content.Headers.ContentLanguage);
    }

    [Theory]
    [InlineData("/vary?with=Origin", "Origin, Accept-Language")]
    [InlineData("/vary?with=accept-language", "accept-language")]
    [InlineData("/vary?with=*", "*")]
    public async Task What_varies_already_is_kept(string address, string expected)
    {
        using var response = await GetAsync(address, "de");
        Assert.Equal(expected, string.Join(", ", response.Headers.Vary));
    }

    [Theory]
    [InlineData(204)]
    [InlineData(304)]
    public async Task A_response_without_content_varies_but_has_no_language(int status)
    {
        using var response = await GetAsync($"/status/{status}", "de");
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Empty(response.Content.Headers.ContentLanguage);
        Assert.Equal(["Accept-Language"], response.Headers.Vary);
    }

    [Fact]
    public async Task A_response_that_starts_early_has_its_headers()
    {
        using var response = await GetAsync("/stream", "pl");
        Assert.Equal(["pl"], response.Content.Headers.ContentLanguage);
    }

    [Fact]
    public async Task Both_headers_can_be_left_out()
    {
        using var response = await GetAsync(
            "/",
            "de",
            options => (options.Vary, options.ContentLanguage) = (false, false)
        );
        Assert.Empty(response.Content.Headers.ContentLanguage);
        Assert.Empty(response.Headers.Vary);
    }

    private static async Task<HttpResponseMessage> GetAsync(
        string address,
        string acceptLanguage,
        Action<RequestLocaleOptions>? options = null
    )
    {
        await using var site = await Site.StartAsync(MapPages, options);
        return await site.GetAsync(address, ("Accept-Language", acceptLanguage));
    }

    private static void MapPages(WebApplication app)
    {
        app.MapGet("/", () => Strings.Current.Title);
        app.MapGet("/status/{status:int}", (int status) => Results.StatusCode(status));
        app.MapGet(
            "/french",
            (HttpResponse response) =>
            {
                response.Headers.ContentLanguage = "fr";
                return "Alertes";
            }
        );
        app.MapGet(
            "/vary",
            (HttpResponse response, string with) =>
            {
                response.Headers.Vary = with;
                return Strings.Current.Title;
            }
        );
        app.MapGet(
            "/stream",
            async (HttpResponse response) =>
            {
                await response.WriteAsync("[");
                await response.Body.FlushAsync();
                await response.WriteAsync(Strings.Current.Title);
            }
        );
    }
}
