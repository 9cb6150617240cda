using Microsoft.Playwright;
using static SlackBot.Tests.Simulator.Browser.SimulatorPage;

namespace SlackBot.Tests.Simulator.Browser;

[Collection(nameof(Chromium))]
public class AppearanceTests(Chromium chromium)
{
    private const string AllOfIt = """
        {"text":"All of it","blocks":[
          {"type":"header","text":{"type":"plain_text","text":"Header"}},
          {"type":"section","text":{"type":"mrkdwn","text":"Text `code` <https://a.example/|link> <@U0ANNA> <!here>\n> quoted\n```block```"},
            "fields":[{"type":"mrkdwn","text":"*Field*\none"},{"type":"mrkdwn","text":"*Field*\ntwo"}]},
          {"type":"divider"},{"type":"actions","elements":[]},{"type":"heading"},
          {"type":"context","elements":[{"type":"mrkdwn","text":"Context"}]}]}
        """;

    /// <summary>Every text that is seen, against the first opaque ground behind it; WCAG 2.2, 1.4.3.</summary>
    private const string FaintTexts = """
        () => {
          const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
          const channels = (color) => {
            canvas.clearRect(0, 0, 1, 1);
            canvas.fillStyle = color;
            canvas.fillRect(0, 0, 1, 1);
            return [...canvas.getImageData(0, 0, 1, 1).data];
          };
          const luminance = (color) => {
            const [r, g, b] = channels(color).map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          const ground = (element) => {
            for (let at = element; at; at = at.parentElement) {
              const color = getComputedStyle(at).backgroundColor;
              if (channels(color)[3] === 255) return color;
            }
            return "white";
          };
          const faint = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const element = walker.currentNode.parentElement;
            const isSeen = element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !element.closest(".unseen, .emoji, noscript");
            if (!isSeen || !walker.currentNode.data.trim() || getComputedStyle(element).backgroundImage !== "none") continue;
            const [a, b] = [luminance(getComputedStyle(element).color), luminance(ground(element))].sort((x, y) => y - x);
            const contrast = (a + 0.05) / (b + 0.05);
            if (contrast < 4.5) faint.push(`${contrast.toFixed(2)} ${element.className || element.tagName}: ${walker.currentNode.data.trim()}`);
          }
          return faint;
        }
        """;

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Every_text_stands_out_from_its_ground(ColorScheme scheme)
    {
        using var bot = new DemoBot(instead: ScriptedBot.Answering(AllOfIt));
        await using var page = await chromium.OpenAsync(
            bot,
            new()
            {
                ColorScheme = scheme,
                ViewportSize = new() { Width = 1240, Height = 900 },
            }
        );
        await page.AskAsync("/alert list");
        await page.Page.Keyboard.TypeAsync("/locale ");
        await page.Page.Keyboard.PressAsync("ArrowDown");

        Assert.Empty(await page.Page.EvaluateAsync<string[]>(FaintTexts));
        page.AssertCalm();
    }

    [Fact]
    public async Task The_theme_is_the_systems_until_it_is_chosen_and_the_choice_is_remembered()
    {
        using var bot = new DemoBot();
        await using var page = await chromium.OpenAsync(
            bot,
            new() { ColorScheme = ColorScheme.Dark }
        );
        Assert.True(await IsDarkAsync(page));

        await page
            .Page.GetByRole(AriaRole.Button, new() { Name = "Use the light theme" })
            .ClickAsync();
        Assert.False(await IsDarkAsync(page));

        await page.Page.ReloadAsync();
        Assert.False(await IsDarkAsync(page));
        await page
            .Page.GetByRole(AriaRole.Button, new() { Name = "Use the dark theme" })
            .ClickAsync();
        Assert.True(await IsDarkAsync(page));
        page.AssertCalm();
    }

    [Theory]
    [InlineData(360)]
    [InlineData(768)]
    [InlineData(1024)]
    public async Task Nothing_is_wider_than_the_screen(int width)
    {
        using var bot = new DemoBot(instead: ScriptedBot.Answering(AllOfIt));
        await using var page = await chromium.OpenAsync(
            bot,
            new()
            {
                ViewportSize = new() { Width = width, Height = 700 },
            }
        );
        await page.AskAsync("/alert list");

        Assert.Equal(
            width,
            await page.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")
        );
        var field = (await page.Field.BoundingBoxAsync())!;
        Assert.InRange(field.X + field.Width, 0, width);
        page.AssertCalm();
    }

    [Fact]
    public async Task On_a_narrow_screen_the_sidebar_is_a_drawer()
    {
        using var bot = new DemoBot();
        await using var page = await chromium.OpenAsync(
            bot,
            new()
            {
                ViewportSize = new() { Width = 360, Height = 700 },
            }
        );
        var sidebar = page.Page.Locator("#sidebar");
        await Expect(sidebar).ToBeHiddenAsync();

        await page
            .Page.GetByRole(AriaRole.Button, new() { Name = "Open the sidebar" })
            .PressAsync("Enter");
        await Expect(sidebar).ToBeVisibleAsync();
        await Expect(page.Page.Locator("#close-sidebar")).ToBeFocusedAsync();
        await page.Page.Keyboard.PressAsync("Escape");
        await Expect(sidebar).ToBeHiddenAsync();
        await Expect(page.Page.Locator("#open-sidebar")).ToBeFocusedAsync();

        await page.Page.Locator("#open-sidebar").ClickAsync();
        await page.ActAsAsync("Yuki");
        await Expect(sidebar).ToBeHiddenAsync();
        await Expect(page.Field).ToBeFocusedAsync();
        page.AssertCalm();
    }

    private static Task<bool> IsDarkAsync(SimulatorPage page) =>
        page.Page.EvaluateAsync<bool>(
            "() => getComputedStyle(document.body).backgroundColor.match(/\\d+/g).every((channel) => channel < 60)"
        );
}
