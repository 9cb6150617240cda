using SlackBot.Alerts;
using SlackBot.Alerts.Content;

namespace SlackBot.Tests.Alerts;

public class ListTests
{
    [Fact]
    public async Task An_empty_list_is_glad_and_offers_a_test()
    {
        await using var room = await AlertRoom.OpenAsync();

        var answer = await room.AskAsync("list");

        Assert.Equal("0 alerts are firing", answer.Text);
        Assert.Equal(
            """
            Open alerts
            :white_check_mark: 0 alerts are firing
            All quiet. Nothing needs you right now.
            To see what alerts look like, try `/alert test 3`
            """,
            AlertRoom.Seen(answer)
        );
    }

    [Fact]
    public async Task The_list_counts_and_shows_the_severest_first_and_then_the_latest()
    {
        await using var room = await AlertRoom.OpenAsync();
        await room.AskAsync("test 5");

        var answer = await room.AskAsync("list");

        Assert.Equal("5 alerts are firing", answer.Text);
        Assert.Equal(
            """
            Open alerts
            *5 alerts are firing*
            :red_circle: 1 critical · :large_orange_circle: 2 errors · :large_yellow_circle: 1 warning · :large_blue_circle: 1 info
            :red_circle: Critical  `#3`  *22 errors in search*
            Firing · since <!date^1773480413^{date_short_pretty} {time}|2026-03-14 09:26 UTC>
            :large_orange_circle: Error  `#5`  *Deployment of accounts v2.14.0 failed*
            Firing · since <!date^1773480413^{date_short_pretty} {time}|2026-03-14 09:26 UTC>
            :large_orange_circle: Error  `#2`  *checkout is slow: 1,850 ms at the 95th percentile*
            Firing · since <!date^1773480413^{date_short_pretty} {time}|2026-03-14 09:26 UTC>
            :large_yellow_circle: Warning  `#1`  *Disk almost full on db-1: 91% used*
            Firing · since <!date^1773480413^{date_short_pretty} {time}|2026-03-14 09:26 UTC>
            :large_blue_circle: Info  `#4`  *Certificate of shop.example expires in 21 days*
            Firing · since <!date^1773480413^{date_short_pretty} {time}|2026-03-14 09:26 UTC>
            Details: `/alert show 3`
            """,
            AlertRoom.Seen(answer)
        );
    }

    [Fact]
    public async Task Of_one_severity_the_newest_comes_first_whatever_its_number()
    {
        await using var room = await AlertRoom.OpenAsync();
        room.Clock.Advance(TimeSpan.FromMinutes(5));
        await room.StoreAsync(new AlertContent.Plain("newer", ""));
        room.Clock.Advance(TimeSpan.FromMinutes(-5));
        await room.StoreAsync(new AlertContent.Plain("older", ""));

        var seen = await room.SeenAsync("list");

        Assert.Matches("(?s)newer.*09:31 UTC.*older.*09:26 UTC", seen);
    }

    [Theory]
    [InlineData("list", "Page 1 of 3", "More: `/alert list 2`", 10)]
    [InlineData("list 2", "Page 2 of 3", "More: `/alert list 3`", 10)]
    [InlineData("list 3", "Page 3 of 3", null, 3)]
    [InlineData("list ٣", "Page 3 of 3", null, 3)]
    public async Task Long_lists_have_pages(string command, string page, string? more, int shown)
    {
        await using var room = await AlertRoom.OpenAsync();
        await room.AskAsync("test 23");

        var seen = await room.SeenAsync(command);

        Assert.Contains("*23 alerts are firing*", seen);
        Assert.Contains(page, seen);
        Assert.Equal(more is not null, seen.Contains("More:"));
        Assert.Contains(more ?? "", seen);
        Assert.Equal(shown, seen.Split("Firing · since").Length - 1);
    }

    [Fact]
    public async Task Pages_together_show_every_alert_once_even_those_beyond_what_is_kept_in_memory()
    {
        await using var room = await AlertRoom.OpenAsync();
        await room.AskAsync("test 50");
        await room.AskAsync("test 37");

        var seen = "";
        for (var page = 1; page <= 9; page++)
        {
            seen += await room.SeenAsync($"list {page}");
        }

        Assert.All(
            Enumerable.Range(1, 87),
            number => Assert.Single(seen.Split($"  `#{number}`  ").Skip(1))
        );
    }

    [Fact]
    public async Task A_page_behind_the_last_is_refused()
    {
        await using var room = await AlertRoom.OpenAsync();
        await room.AskAsync("test 11");

        Assert.Equal(
            "There are only 2 pages.\nUsage: `/alert list [page]`",
            await room.SeenAsync("list 3")
        );
        Assert.StartsWith(
            "There are only 2 pages.",
            await room.SeenAsync("list 99999999999999999999999")
        );
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-1", "-1")]
    [InlineData("x", "x")]
    [InlineData("2 3", "2 3")]
    [InlineData("1.5", "1.5")]
    [InlineData("🚨", "🚨")]
    [InlineData("<!channel> & co", "&lt;!channel&gt; &amp; co")]
    public async Task What_is_no_page_is_refused(string given, string repeated)
    {
        await using var room = await AlertRoom.OpenAsync();

        Assert.Equal(
            $"“{repeated}” is not the number of a page.\nUsage: `/alert list [page]`",
            await room.SeenAsync($"list {given}")
        );
    }

    [Fact]
    public async Task The_tenants_wording_is_used()
    {
        await using var room = await AlertRoom.OpenAsync();
        await room.AskAsync("test 22");
        var words = AlertRoom.Worded(
            "alerts.firing",
            "{count, plural, one {# alarm} other {# alarms}}!"
        );

        Assert.Contains("*22 alerts are firing*", await room.SeenAsync("list"));
        Assert.Contains(
            "*22 alarms!*",
            await room.SeenAsync("list", AlertRoom.Viewer(strings: words))
        );
    }

    [Theory]
    [InlineData("for <some> time", "for &lt;some&gt; time")]
    [InlineData("{time} & {time}!", "@ &amp; @!")]
    public async Task Tenants_place_the_time_where_they_want_it(string wording, string shown)
    {
        await using var room = await AlertRoom.OpenAsync();
        await room.AskAsync("test");
        var words = AlertRoom.Worded("alerts.list.since", wording);

        var seen = await room.SeenAsync("list", AlertRoom.Viewer(strings: words));

        var time = "<!date^1773480413^{date_short_pretty} {time}|2026-03-14 09:26 UTC>";
        Assert.Contains($"\nFiring · {shown.Replace("@", time)}\n", seen);
    }

    [Fact]
    public async Task Words_from_outside_page_nobody_and_keep_to_their_line()
    {
        await using var room = await AlertRoom.OpenAsync();
        var title = "<!channel> a & b\n" + new string('x', 5000);
        await room.StoreAsync(new AlertContent.Plain(title, ""), AlertSeverity.Info);

        var line = (await room.SeenAsync("list")).Split('\n')[3];

        Assert.StartsWith(":large_blue_circle: Info  `#1`  *&lt;!channel&gt; a &amp; b xxx", line);
        Assert.EndsWith("x…*", line);
        Assert.InRange(line.Length, 200, 260);
    }

    [Fact]
    public async Task An_alert_of_a_fixture_that_is_gone_is_called_by_its_id()
    {
        await using var room = await AlertRoom.OpenAsync();
        await room.StoreAsync(new AlertContent.OfFixture("flood", new() { ["meters"] = 3 }));
        await room.StoreAsync(new AlertContent.OfFixture("disk-full", new() { ["host"] = 3 }));

        var seen = await room.SeenAsync("list");

        Assert.Contains("*Alert made from the unknown template flood*", seen);
        Assert.Contains("*Alert made from the unknown template disk-full*", seen);
    }
}
