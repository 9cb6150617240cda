using Microsoft.Playwright;

namespace SlackBot.Tests.Simulator.Browser;

/// <summary>Debian's Chromium, started once for all tests that look at the page.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium";

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (File.Exists(Program))
        {
            Assertions.SetDefaultExpectTimeout(20_000);
            playwright = await Playwright.CreateAsync();
            browser = await playwright.Chromium.LaunchAsync(
                new()
                {
                    ExecutablePath = Program,
                    Args =
                    [
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                    ],
                }
            );
        }
    }

    /// <summary>Opens the page of a bot in a browser without memory; the test is skipped where there is no Chromium.</summary>
    internal async Task<SimulatorPage> OpenAsync(
        DemoBot bot,
        BrowserNewContextOptions? options = null
    )
    {
        Assert.SkipWhen(browser is null, $"There is no {Program}: apt-get install chromium");
        var context = await browser.NewContextAsync(
            options
                ?? new()
                {
                    ViewportSize = new() { Width = 1240, Height = 900 },
                }
        );
        var page = new SimulatorPage(bot.Address, await context.NewPageAsync());
        await page.OpenAsync();
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }
}

/// <summary>The tests that share one Chromium.</summary>
[CollectionDefinition(nameof(Chromium))]
public sealed class ChromiumTests : ICollectionFixture<Chromium>;
