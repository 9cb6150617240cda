using Microsoft.Playwright;
using SlackBot.Tenants;
using static SlackBot.Tests.Simulator.Browser.SimulatorPage;

namespace SlackBot.Tests.Simulator.Browser;

[Collection(nameof(Chromium))]
public class KeyboardTests(Chromium chromium)
{
    [Fact]
    public async Task A_slash_offers_the_commands_and_Tab_or_Enter_completes()
    {
        using var bot = new DemoBot();
        await using var page = await chromium.OpenAsync(bot);
        var keyboard = page.Page.Keyboard;

        await keyboard.TypeAsync("/");
        await Expect(page.Suggestions.Filter(new() { HasText = "/locale" })).ToBeVisibleAsync();
        await keyboard.TypeAsync("loc");
        await keyboard.PressAsync("Tab");
        await Expect(page.Field).ToHaveValueAsync("/locale ");
        await keyboard.TypeAsync("se");
        await keyboard.PressAsync("Enter");
        await Expect(page.Field).ToHaveValueAsync("/locale set ");
        await keyboard.TypeAsync("p");
        await Expect(page.Suggestions)
            .ToHaveTextAsync(
                Strings
                    .Supported.Where(tag => tag.StartsWith('p'))
                    .Select(tag => tag + SupportedLocales.NameOf(tag))
            );
        await Expect(page.Field).ToBeFocusedAsync();
        page.AssertCalm();
    }

    [Fact]
    public async Task The_arrows_walk_through_the_offers_and_Escape_closes_them()
    {
        using var bot = new DemoBot();
        await using var page = await chromium.OpenAsync(bot);
        var keyboard = page.Page.Keyboard;

        await keyboard.TypeAsync("/locale ");
        var first = page.Suggestions.First;
        var last = page.Suggestions.Last;
        await keyboard.PressAsync("ArrowDown");
        await Expect(first).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(page.Field).ToHaveAttributeAsync("aria-activedescendant", "suggestion-0");
        await keyboard.PressAsync("ArrowUp");
        await Expect(last).ToHaveAttributeAsync("aria-selected", "true");
        await keyboard.PressAsync("Escape");

        await Expect(page.Suggestions).ToHaveCountAsync(0);
        await Expect(page.Field).ToHaveAttributeAsync("aria-expanded", "false");
        await Expect(page.Field).ToHaveValueAsync("/locale ");
        page.AssertCalm();
    }

    [Fact]
    public async Task The_arrows_bring_back_what_was_typed()
    {
        using var bot = new DemoBot();
        await using var page = await chromium.OpenAsync(bot);
        var keyboard = page.Page.Keyboard;
        await page.AskAsync("/locale show");
        await page.AskAsync("/locale list");

        await keyboard.PressAsync("ArrowUp");
        await Expect(page.Field).ToHaveValueAsync("/locale list");
        await keyboard.PressAsync("ArrowUp");
        await Expect(page.Field).ToHaveValueAsync("/locale show");
        await keyboard.PressAsync("ArrowDown");
        await Expect(page.Field).ToHaveValueAsync("/locale list");
        await keyboard.PressAsync("ArrowDown");
        await Expect(page.Field).ToHaveValueAsync("");
        page.AssertCalm();
    }

    [Fact]
    public async Task Shift_Enter_begins_a_line_and_Enter_sends_them_all()
    {
        using var bot = new DemoBot();
        await using var page = await chromium.OpenAsync(bot);

        await page.Page.Keyboard.TypeAsync("one");
        await page.Page.Keyboard.PressAsync("Shift+Enter");
        await page.TypeAsync("two");

        await Expect(page.Messages.Locator("p.said")).ToHaveTextAsync("one\ntwo");
        await Expect(page.Field).ToHaveValueAsync("");
        page.AssertCalm();
    }

    [Fact]
    public async Task What_may_be_left_out_is_offered_but_never_taken_by_Enter()
    {
        using var bot = new DemoBot();
        await using var page = await chromium.OpenAsync(bot);
        await page.Page.Keyboard.TypeAsync("/wording set locales.title P");
        await Expect(page.Suggestions.First).ToBeVisibleAsync();

        await page.Page.Keyboard.PressAsync("Enter");

        await Expect(page.Messages.Locator("p.typed"))
            .ToHaveTextAsync("/wording set locales.title P");
        page.AssertCalm();
    }

    [Fact]
    public async Task Enter_belongs_to_the_input_method_while_it_composes()
    {
        using var bot = new DemoBot();
        await using var page = await chromium.OpenAsync(bot);
        await page.Page.Keyboard.TypeAsync("アラート");

        await page.Field.DispatchEventAsync(
            "keydown",
            new
            {
                key = "Enter",
                isComposing = true,
                bubbles = true,
            }
        );
        await Expect(page.Field).ToHaveValueAsync("アラート");
        await page.Page.Keyboard.PressAsync("Enter");

        await Expect(page.Messages.Locator("p.said")).ToHaveTextAsync("アラート");
        page.AssertCalm();
    }

    [Fact]
    public async Task How_a_command_goes_on_is_said_while_it_is_written()
    {
        using var bot = new DemoBot();
        await using var page = await chromium.OpenAsync(bot);

        await page.Page.Keyboard.TypeAsync("/locale tenant ");

        await Expect(page.Page.Locator("#usage")).ToContainTextAsync("/locale tenant <language>");
        await Expect(page.Suggestions).Not.ToHaveCountAsync(0);
        page.AssertCalm();
    }

    [Fact]
    public async Task Everything_is_done_without_a_mouse()
    {
        using var bot = new DemoBot();
        await using var page = await chromium.OpenAsync(bot);
        var keyboard = page.Page.Keyboard;

        await TabToAsync(page, page.Page.Locator("#channels button").First, "Shift+Tab");
        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("Enter");
        await Expect(page.Page.Locator("#channel-name")).ToHaveTextAsync("#operations");
        await TabToAsync(page, page.Page.Locator(".person input:checked"), "Shift+Tab");
        await keyboard.PressAsync("ArrowDown");
        await Expect(page.Page.Locator("#acting")).ToContainTextAsync("Anna");
        await keyboard.PressAsync("ArrowDown");
        await Expect(page.Page.Locator("#acting")).ToContainTextAsync("Zofia");
        await TabToAsync(page, page.Page.Locator("#theme"), "Tab");
        await keyboard.PressAsync("Space");
        await Expect(page.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await TabToAsync(page, page.Page.Locator(".chip").Nth(1), "Tab");
        await keyboard.PressAsync("Enter");
        await Expect(page.Field).ToBeFocusedAsync();
        await keyboard.PressAsync("Enter");
        await Expect(page.Answers).ToHaveCountAsync(1);
        page.AssertCalm();
    }

    [Fact]
    public async Task The_focus_is_always_to_be_seen()
    {
        using var bot = new DemoBot();
        await using var page = await chromium.OpenAsync(bot);
        await page.AskAsync("/locale show");

        await page.Page.Locator(".skip").FocusAsync();
        var seen = new HashSet<string>();
        // Behind the last element the focus leaves the page.
        while (await FocusAsync(page) is { Length: > 0 } focus && seen.Add(focus))
        {
            Assert.True(
                await page.Page.EvaluateAsync<bool>(
                    """
                    () => {
                      const focused = document.activeElement;
                      const marked = focused.closest(".box, .person") ?? focused;
                      const style = getComputedStyle(marked);
                      return style.outlineStyle !== "none" || style.boxShadow !== "none";
                    }
                    """
                ),
                $"Nothing shows that the focus is at {focus}"
            );
            await page.Page.Keyboard.PressAsync("Tab");
        }

        Assert.Contains(seen, focus => focus.Contains("TEXTAREA#message"));
        Assert.Contains(seen, focus => focus.Contains("SUMMARY"));
    }

    private static async Task TabToAsync(SimulatorPage page, ILocator goal, string key)
    {
        for (var presses = 0; presses < 40; presses++)
        {
            if (await goal.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }

            await page.Page.Keyboard.PressAsync(key);
        }

        Assert.Fail($"{key} does not lead to {goal}; the focus is at {await FocusAsync(page)}");
    }

    private static Task<string> FocusAsync(SimulatorPage page) =>
        page.Page.EvaluateAsync<string>(
            """
            () => {
              const path = [];
              for (let at = document.activeElement; at && at !== document.body; at = at.parentElement) {
                path.unshift(`${at.tagName}${at.id && "#" + at.id}:${[...at.parentElement.children].indexOf(at)}`);
              }
              return path.join(" ");
            }
            """
        );
}
