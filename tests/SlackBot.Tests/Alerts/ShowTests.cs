using SlackBot.Alerts.Content;

namespace SlackBot.Tests.Alerts;

public class ShowTests
{
    [Theory]
    [InlineData("show 1")]
    [InlineData("show #1")]
    [InlineData("show # 1")]
    [InlineData("show 001")]
    [InlineData("show １")]
    public async Task An_alert_is_shown_with_all_its_fields(string command)
    {
        await using var room = await AlertRoom.OpenAsync();
        await room.AskAsync("test 2");

        var answer = await room.AskAsync(command);

        Assert.Equal("#1 Disk almost full on db-1: 91% used", answer.Text);
        Assert.Equal(
            """
            Disk almost full on db-1: 91% used
            At this rate it is full in 5 hours.
            *Severity*
            :large_yellow_circle: Warning
            *Status*
            Firing
            *Number*
            `#1`
            *Reported*
            once
            *Since*
            <!date^1773480413^{date_short_pretty} {time}|2026-03-14 09:26 UTC>
            *Last seen*
            <!date^1773480413^{date_short_pretty} {time}|2026-03-14 09:26 UTC>
            *Template*
            `disk-full`
            """,
            AlertRoom.Seen(answer)
        );
    }

    [Fact]
    public async Task A_plain_alert_is_shown_as_it_was_written()
    {
        await using var room = await AlertRoom.OpenAsync();
        await room.StoreAsync(new AlertContent.Plain("Q&A <b>", "1 < 2 & *so on* 🚨\n`end`"));

        var seen = await room.SeenAsync("show 1");

        Assert.StartsWith("Q&A <b>\n1 &lt; 2 &amp; *so on* 🚨\n`end`\n", seen);
        Assert.DoesNotContain("Template", seen);
    }

    [Fact]
    public async Task A_plain_alert_may_have_no_text_and_more_than_Slack_shows()
    {
        await using var room = await AlertRoom.OpenAsync();
        await room.StoreAsync(new AlertContent.Plain("empty", ""));
        await room.StoreAsync(new AlertContent.Plain(new('t', 4000), new('&', 40_000)));

        Assert.StartsWith("empty\n*Severity*", await room.SeenAsync("show 1"));
        Assert.InRange((await room.SeenAsync("show 2")).Length, 3000, 4000);
    }

    [Theory]
    [InlineData("17", "#17")]
    [InlineData("#0", "#0")]
    [InlineData("9999999999999999999", "#9999999999999999999")]
    public async Task A_number_that_no_alert_has_is_said_so(string given, string named)
    {
        await using var room = await AlertRoom.OpenAsync();

        Assert.Equal(
            $"There is no alert {named}.\nUsage: `/alert show &lt;number&gt;`",
            await room.SeenAsync($"show {given}")
        );
    }

    [Theory]
    [InlineData("x", "x")]
    [InlineData("-1", "-1")]
    [InlineData("#", "#")]
    [InlineData("##1", "##1")]
    [InlineData("1 2", "1 2")]
    [InlineData("' OR 1=1 --", "' OR 1=1 --")]
    [InlineData("<@U1>", "&lt;@U1&gt;")]
    public async Task What_is_no_number_is_refused(string given, string repeated)
    {
        await using var room = await AlertRoom.OpenAsync();
        await room.AskAsync("test");

        Assert.Equal(
            $"“{repeated}” is not the number of an alert.\nUsage: `/alert show &lt;number&gt;`",
            await room.SeenAsync($"show {given}")
        );
    }

    [Fact]
    public async Task Without_a_number_the_usage_is_said()
    {
        await using var room = await AlertRoom.OpenAsync();

        Assert.Equal(
            "Which alert? Give its number.\nUsage: `/alert show &lt;number&gt;`",
            await room.SeenAsync("show")
        );
    }

    [Theory]
    [InlineData('9')]
    [InlineData('x')]
    public async Task Four_thousand_characters_are_not_repeated(char character)
    {
        await using var room = await AlertRoom.OpenAsync();

        var seen = await room.SeenAsync($"show {new string(character, 4000)}");

        Assert.InRange(seen.Length, 60, 160);
    }
}
