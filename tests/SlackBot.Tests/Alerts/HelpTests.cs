namespace SlackBot.Tests.Alerts;

public class HelpTests
{
    [Fact]
    public async Task Help_says_what_every_verb_of_alerts_does()
    {
        await using var room = await AlertRoom.OpenAsync();

        var seen = await room.SeenAsync("help");

        Assert.Contains("`/alert help`\n", seen);
        Assert.Contains("`/alert list [page]`\nThe open alerts, the most severe first\n", seen);
        Assert.Contains(
            "`/alert show &lt;number&gt;`\nAll there is to know about one alert\n",
            seen
        );
        Assert.Contains("`/alert test [n]`\nStores demo alerts to try things out with\n", seen);
    }
}
