using System.Net;
using Microsoft.Playwright;
using static SlackBot.Tests.Simulator.Browser.SimulatorPage;

namespace SlackBot.Tests.Simulator.Browser;

[Collection(nameof(Chromium))]
public class ConversationTests(Chromium chromium)
{
    [Fact]
    public async Task Three_commands_by_keyboard_and_the_alerts_are_in_Polish()
    {
        using var bot = new DemoBot();
        await using var page = await chromium.OpenAsync(bot);

        await page.AskAsync("/locale set pl");
        await page.AskAsync("/alert test 5");
        var list = await page.AskAsync("/alert list");

        await Expect(list.Locator(".blocks")).ToHaveAttributeAsync("lang", "pl");
        await Expect(list).ToContainTextAsync("5 aktywnych alertów");
        await Expect(list).ToContainTextAsync("Widoczne tylko dla Ciebie");
        page.AssertCalm();
    }

    [Fact]
    public async Task A_reworded_message_is_in_the_next_answer()
    {
        using var bot = new DemoBot();
        await using var page = await chromium.OpenAsync(bot);
        await page.ActAsAsync("Zofia");
        await page.AskAsync("/alert test 3");

        await page.AskAsync(
            "/wording set alerts.firing {count, plural, one {# alarm} few {# alarmy} many {# alarmów} other {# alarmu}}"
        );

        await Expect(await page.AskAsync("/alert list")).ToContainTextAsync("3 alarmy");
        page.AssertCalm();
    }

    [Fact]
    public async Task Whoever_may_not_do_something_is_told_so()
    {
        using var bot = new DemoBot();
        await using var page = await chromium.OpenAsync(bot);
        await page.ActAsAsync("Yuki");

        var refusal = await page.AskAsync("/locale tenant ja");

        await Expect(refusal.Locator(".blocks")).ToHaveAttributeAsync("lang", "ja");
        await Expect(page.Page.Locator(".person", new() { HasText = "Emma" }))
            .ToContainTextAsync("English");
        page.AssertCalm();
    }

    [Fact]
    public async Task The_language_that_was_set_stands_beside_the_name()
    {
        using var bot = new DemoBot();
        await using var page = await chromium.OpenAsync(bot);

        await page.AskAsync("/locale set ja");

        await Expect(page.Page.Locator("#acting .language")).ToHaveTextAsync("日本語");
        page.AssertCalm();
    }

    [Fact]
    public async Task An_answer_is_seen_by_nobody_else_and_a_message_by_everybody()
    {
        using var bot = new DemoBot();
        await using var page = await chromium.OpenAsync(bot);
        await page.AskAsync("/locale show");
        await page.TypeAsync("Who looks after this?");
        await Expect(page.Messages.Locator(".message")).ToHaveCountAsync(3);

        await page.ActAsAsync("Anna");

        await Expect(page.Messages.Locator(".message")).ToHaveCountAsync(1);
        await Expect(page.Messages).ToContainTextAsync("Who looks after this?");
        await page.ActAsAsync("Emma");
        await Expect(page.Messages.Locator(".message")).ToHaveCountAsync(3);
        page.AssertCalm();
    }

    [Fact]
    public async Task Each_channel_has_its_own_conversation()
    {
        using var bot = new DemoBot();
        await using var page = await chromium.OpenAsync(bot);
        await page.AskAsync("/locale show");

        await page.Page.GetByRole(AriaRole.Button, new() { Name = "operations" }).ClickAsync();

        await Expect(page.Messages).ToContainTextAsync("This is #operations");
        await Expect(page.Answers).ToHaveCountAsync(0);
        await Expect(page.Field).ToBeFocusedAsync();
        page.AssertCalm();
    }

    [Fact]
    public async Task A_reload_keeps_the_conversation_and_who_one_acts_as()
    {
        using var bot = new DemoBot();
        await using var page = await chromium.OpenAsync(bot);
        await page.ActAsAsync("Zofia");
        await page.AskAsync("/locale show");
        var said = await page.LastAnswer.Locator(".blocks").InnerTextAsync();

        await page.Page.ReloadAsync();

        await Expect(page.Page.Locator("#acting")).ToContainTextAsync("Zofia");
        await Expect(page.LastAnswer.Locator(".blocks"))
            .ToHaveTextAsync(said, new() { UseInnerText = true });
        page.AssertCalm();
    }

    [Fact]
    public async Task A_bot_that_fails_is_told_in_place_and_asked_again_by_a_button()
    {
        var isDown = true;
        using var scripted = new ScriptedBot(_ =>
            Task.FromResult(
                isDown
                    ? new HttpResponseMessage(HttpStatusCode.Unauthorized)
                    : new HttpResponseMessage
                    {
                        Content = new StringContent("Here again", null, "text/plain"),
                    }
            )
        );
        using var bot = new DemoBot(instead: scripted);
        await using var page = await chromium.OpenAsync(bot);

        await page.TypeAsync("/alert list");

        await Expect(page.Failures).ToContainTextAsync("The bot answered 401");
        await Expect(page.Failures).ToContainTextAsync("demo-signing-secret");
        isDown = false;
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();
        await Expect(page.LastAnswer).ToContainTextAsync("Here again");
        await Expect(page.Failures).ToHaveCountAsync(0);
        page.AssertCalm();
    }

    [Fact]
    public async Task A_slow_bot_is_waited_for_in_place()
    {
        var answer = new TaskCompletionSource<HttpResponseMessage>();
        using var bot = new DemoBot(instead: new ScriptedBot(_ => answer.Task));
        await using var page = await chromium.OpenAsync(bot);

        await page.TypeAsync("/alert list");
        await Expect(page.Messages.Locator(".message.waiting")).ToBeVisibleAsync();
        answer.SetResult(new() { Content = new StringContent("At last", null, "text/plain") });

        await Expect(page.LastAnswer).ToContainTextAsync("At last");
        await Expect(page.Messages.Locator(".message.waiting")).ToHaveCountAsync(0);
        page.AssertCalm();
    }

    [Fact]
    public async Task An_answer_to_the_channel_is_seen_by_everybody()
    {
        using var bot = new DemoBot(
            instead: ScriptedBot.Answering("""{"response_type":"in_channel","text":"For all"}""")
        );
        await using var page = await chromium.OpenAsync(bot);
        await page.AskAsync("/alert list");

        await page.ActAsAsync("Yuki");

        await Expect(page.LastAnswer).ToContainTextAsync("For all");
        await Expect(page.LastAnswer.Locator(".private")).ToHaveCountAsync(0);
        await Expect(page.Messages.Locator(".message.command")).ToContainTextAsync("Emma");
        page.AssertCalm();
    }

    [Fact]
    public async Task An_example_is_written_for_whoever_clicks_it_and_sent_by_Enter()
    {
        using var bot = new DemoBot();
        await using var page = await chromium.OpenAsync(bot);

        await page.Page.GetByRole(AriaRole.Button, new() { Name = "/locale set pl" }).ClickAsync();
        await Expect(page.Field).ToHaveValueAsync("/locale set pl");
        await Expect(page.Answers).ToHaveCountAsync(0);
        await page.Page.Keyboard.PressAsync("Enter");

        await Expect(page.LastAnswer.Locator(".blocks")).ToHaveAttributeAsync("lang", "pl");
        page.AssertCalm();
    }

    [Fact]
    public async Task A_program_that_has_ended_is_told_in_place()
    {
        var bot = new DemoBot();
        await using var page = await chromium.OpenAsync(bot);
        bot.Dispose();

        await page.TypeAsync("/alert list");

        await Expect(page.Failures).ToContainTextAsync("The bot cannot be reached");
        await Expect(page.Failures).ToContainTextAsync("dotnet run --project src/SlackBot");
    }
}
