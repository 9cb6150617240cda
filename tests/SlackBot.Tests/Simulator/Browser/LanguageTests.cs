using Microsoft.Playwright;
using static SlackBot.Tests.Simulator.Browser.SimulatorPage;

namespace SlackBot.Tests.Simulator.Browser;

[Collection(nameof(Chromium))]
public class LanguageTests(Chromium chromium)
{
    [Fact]
    public async Task What_an_Arabic_reader_sees_goes_from_right_to_left()
    {
        using var bot = new DemoBot();
        await using var page = await chromium.OpenAsync(bot);
        await page.ActAsAsync("Omar");

        var answer = await page.AskAsync("/locale show");

        var blocks = answer.Locator(".blocks");
        await Expect(page.Messages).ToHaveAttributeAsync("dir", "rtl");
        await Expect(blocks).ToHaveAttributeAsync("dir", "rtl");
        await Expect(blocks).ToHaveAttributeAsync("lang", "ar");
        await Expect(answer).ToContainTextAsync("مرئي لك فقط");
        var avatar = (await answer.Locator(".avatar").BoundingBoxAsync())!;
        var text = (await blocks.BoundingBoxAsync())!;
        Assert.True(avatar.X >= text.X + text.Width, "The avatar stands to the right of the text");
        page.AssertCalm();
    }

    [Fact]
    public async Task Who_reads_from_left_to_right_is_not_turned_around()
    {
        using var bot = new DemoBot();
        await using var page = await chromium.OpenAsync(bot);
        await page.ActAsAsync("Omar");
        await page.ActAsAsync("Yuki");

        var answer = await page.AskAsync("/locale show");

        await Expect(page.Messages).ToHaveAttributeAsync("dir", "ltr");
        await Expect(answer.Locator(".blocks")).ToHaveAttributeAsync("lang", "ja");
        page.AssertCalm();
    }

    [Fact]
    public async Task A_screen_reader_hears_the_answer_in_its_language()
    {
        using var bot = new DemoBot();
        await using var page = await chromium.OpenAsync(bot);
        await page.ActAsAsync("Zofia");

        await page.AskAsync("/locale show");

        var status = page.Page.GetByRole(AriaRole.Status);
        await Expect(status).ToHaveAttributeAsync("aria-live", "polite");
        await Expect(status).ToHaveAttributeAsync("lang", "pl");
        await Expect(status).ToContainTextAsync("Alert Bot: ");
        page.AssertCalm();
    }

    [Fact]
    public async Task The_offers_are_described_in_the_language_of_who_types()
    {
        using var bot = new DemoBot();
        await using var page = await chromium.OpenAsync(bot);
        await page.ActAsAsync("Zofia");
        await page.AskAsync("/locale show");

        await page.Page.Keyboard.TypeAsync("/locale ");

        var workspace = await new SimulatorClient(bot).WorkspaceAsync("U0ZOFIA");
        var says = workspace
            .GetProperty("commands")
            .EnumerateArray()
            .Single(command => command.GetProperty("name").ValueEquals("/locale"))
            .GetProperty("verbs")
            .EnumerateArray()
            .Select(verb => verb.GetProperty("says").GetString()!);
        await Expect(page.Suggestions.Locator(".says")).ToHaveTextAsync(says);
        page.AssertCalm();
    }
}
