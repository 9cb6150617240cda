namespace SlackBot.Tests.Alerts;

public class TestTests
{
    [Fact]
    public async Task Demo_alerts_are_stored_and_counted()
    {
        await using var room = await AlertRoom.OpenAsync();

        Assert.Equal(
            ":test_tube: 1 demo alert is stored: #1.\n*1 alert is firing*\nLook at them: `/alert list`",
            await room.SeenAsync("test")
        );
        var answer = await room.AskAsync("test 50");
        Assert.StartsWith(
            ":test_tube: 50 demo alerts are stored: #2 to #51.\n*51 alerts are firing*\n",
            AlertRoom.Seen(answer)
        );
        Assert.Equal("50 demo alerts are stored: #2 to #51. 51 alerts are firing", answer.Text);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("51")]
    [InlineData("99999999999")]
    [InlineData("abc")]
    [InlineData("3 4")]
    [InlineData("1e1")]
    [InlineData("'; DROP TABLE alerts; --")]
    [InlineData("🚨")]
    public async Task A_count_out_of_range_is_refused_and_nothing_is_stored(string given)
    {
        await using var room = await AlertRoom.OpenAsync();

        Assert.Equal(
            "How many demo alerts? Give a number from 1 to 50.\nUsage: `/alert test [n]`",
            await room.SeenAsync($"test {given}")
        );
        Assert.Equal("0 alerts are firing", (await room.AskAsync("list")).Text);
    }

    [Fact]
    public async Task Four_thousand_characters_are_refused()
    {
        await using var room = await AlertRoom.OpenAsync();

        Assert.StartsWith(
            "How many demo alerts?",
            await room.SeenAsync($"test {new string('7', 4000)}")
        );
    }

    [Fact]
    public async Task Beyond_the_limit_nothing_is_stored_and_no_number_is_lost()
    {
        await using var room = await AlertRoom.OpenAsync(openLimit: 5);
        await room.AskAsync("test 3");

        Assert.Equal(
            ":no_entry: No more alerts can be kept: 3 are open, and the limit is 5. Whoever runs this bot can raise it.",
            await room.SeenAsync("test 3")
        );
        Assert.StartsWith(":no_entry:", await room.SeenAsync("test 6", AlertRoom.Viewer("globex")));
        Assert.Contains("#4 to #5.\n*5 alerts are firing*", await room.SeenAsync("test 2"));
        Assert.StartsWith(":no_entry:", await room.SeenAsync("test"));
    }
}
