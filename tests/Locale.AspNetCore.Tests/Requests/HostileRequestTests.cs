using LocaleGen.AspNetCore;
using Microsoft.AspNetCore.Builder;

namespace LocaleGen;

public sealed class HostileRequestTests
{
    public static TheoryData<string> Headers =>
        new()
        {
            new string('a', 65_536),
            new string(',', 65_536),
            string.Concat(Enumerable.Repeat("de-", 20_000)),
            string.Join(',', Enumerable.Range(0, 10_000).Select(index => $"x{index:x6};q=0.9")),
            string.Concat(Enumerable.Repeat("zz-", 80)) + "zz",
            ";q=;q=;q=1,,;,q",
            "de;q=9999999999999999999",
            "de;q=NaN, pl;q=-1",
            "../../etc/passwd",
            "en' OR '1'='1",
            "\u00ff\u0080\u0001",
            "x-" + new string('y', 5_000),
        };

    [Theory]
    [MemberData(nameof(Headers))]
    public async Task Nonsense_in_a_header_or_the_address_gets_the_source_locale(string nonsense)
    {
        await using var site = await Site.StartAsync(
            app => app.MapGet("/", () => Strings.Current.Title),
            options =>
                options.Providers = [
                    RequestLocaleProvider.Query(),
                    new RequestLocaleProvider(_ => nonsense),
                    RequestLocaleProvider.AcceptLanguage,
                ]
        );
        using var response = await site.GetAsync(
            $"/?locale={Uri.EscapeDataString(nonsense[..Math.Min(nonsense.Length, 2_000)])}",
            ("Accept-Language", nonsense)
        );
        Assert.Equal(
            "Alerts",
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)
        );
        Assert.Equal(["en"], response.Content.Headers.ContentLanguage);
    }

    [Fact]
    public async Task A_wish_at_the_start_of_a_huge_header_is_heard()
    {
        await using var site = await Site.StartAsync(app =>
            app.MapGet("/", () => Strings.Current.Title)
        );
        Assert.Equal("Alarme", await site.TextAsync("/", "de, " + new string('a', 65_536)));
    }
}
