using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace LocaleGen;

public sealed class SeveralCatalogTests
{
    [Theory]
    [InlineData("fr, de;q=0.5", "Alarme|Panier", "de, fr")]
    [InlineData("fr", "Alerts|Panier", "en, fr")]
    [InlineData("en", "Alerts|Cart", "en")]
    public async Task Every_catalog_finds_its_own_best_locale(
        string acceptLanguage,
        string expected,
        string languages
    )
    {
        await using var site = await StartAsync();
        using var response = await site.GetAsync("/", ("Accept-Language", acceptLanguage));
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(expected, text);
        Assert.Equal(languages, string.Join(", ", response.Content.Headers.ContentLanguage));
    }

    [Fact]
    public async Task Localizers_look_into_the_catalogs_in_the_order_added()
    {
        await using var site = await StartAsync();
        Assert.Equal("Alerts|Panier", await site.TextAsync("/localizer", "fr"));
        var localizer = site.Services.GetRequiredService<IStringLocalizer>();
        Assert.Equal(Strings.Catalog.Keys.Count + 1, localizer.GetAllStrings().Count());
    }

    private static Task<Site> StartAsync() =>
        Site.StartAsync(
            app =>
            {
                app.MapGet("/", (Strings strings, Shop shop) => $"{strings.Title}|{shop.Cart}");
                app.MapGet(
                    "/localizer",
                    (IStringLocalizer localizer) => $"{localizer["title"]}|{localizer["cart"]}"
                );
            },
            services: services => services.AddLocaleGen<Shop>().AddLocaleGen<Strings>()
        );
}
