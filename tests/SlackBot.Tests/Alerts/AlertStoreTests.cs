using System.Security.Cryptography;
using System.Text;
using Dapper;
using SlackBot.Alerts;
using SlackBot.Alerts.Content;
using SlackBot.Alerts.Store;

namespace SlackBot.Tests.Alerts;

public class AlertStoreTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Alerts_stored_at_once_get_consecutive_numbers()
    {
        await using var room = await AlertRoom.OpenAsync();

        await Task.WhenAll(
            Enumerable.Range(0, 50).Select(_ => Task.Run(() => room.AskAsync("test 3")))
        );

        var stored = await room.Store.OpenAsync("acme", 0, 200, Cancellation);
        Assert.Equal(
            Enumerable.Range(1, 150).Select(number => (long)number),
            stored.Select(alert => alert.Number).Order()
        );
        Assert.StartsWith(
            "1 demo alert is stored: #151. 151 alerts are firing",
            (await room.AskAsync("test")).Text
        );
    }

    [Fact]
    public async Task Whoever_reads_after_a_write_sees_it_though_others_write_at_the_same_time()
    {
        await using var room = await AlertRoom.OpenAsync();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(WriteAndReadAsync)));

        async Task WriteAndReadAsync()
        {
            for (var round = 0; round < 25; round++)
            {
                var stored = (StoreOutcome.Stored)await room.StoreAsync(Plain("x"));
                var open = await room.Store.OpenAsync("acme", Cancellation);
                Assert.True(open.Counts.Total >= stored.Last);
                Assert.NotNull(await room.Store.FindAsync("acme", stored.Last, Cancellation));
            }
        }
    }

    [Fact]
    public async Task Tenants_count_for_themselves_and_see_only_their_own()
    {
        await using var room = await AlertRoom.OpenAsync();
        await room.StoreAsync(Plain("of acme"));
        await room.StoreAsync(Plain("also of acme"));
        await room.StoreAsync(Plain("of globex"), tenant: "globex");
        var stranger = AlertRoom.Viewer("globex");

        Assert.StartsWith("of acme", await room.SeenAsync("show 1"));
        Assert.StartsWith("of globex", await room.SeenAsync("show 1", stranger));
        Assert.StartsWith("There is no alert #2.", await room.SeenAsync("show 2", stranger));
        Assert.DoesNotContain("acme", await room.SeenAsync("list", stranger));
        Assert.Equal("2 alerts are firing", (await room.AskAsync("list")).Text);
    }

    [Fact]
    public async Task After_a_restart_everything_is_still_there()
    {
        await using var room = await AlertRoom.OpenAsync();
        await room.AskAsync("test 12");
        await room.StoreAsync(Plain("plain"));
        var before = await room.SeenAsync("list");

        await room.RestartAsync();

        Assert.Equal(before, await room.SeenAsync("list"));
        Assert.StartsWith("plain\ntext\n", await room.SeenAsync("show 13"));
        Assert.Contains("stored: #14.", await room.SeenAsync("test"));
    }

    [Fact]
    public async Task What_alerts_say_is_not_readable_in_the_files()
    {
        await using var room = await AlertRoom.OpenAsync();
        await room.AskAsync("test 50");
        await room.StoreAsync(new AlertContent.Plain("Plain-Title", "Plain-Text"));

        foreach (var file in Directory.GetFiles(room.Database.Folder))
        {
            var content = Encoding.Latin1.GetString(await ReadAsync(file));
            foreach (
                var secret in new[] { "db-1", "checkout", "Plain-Title", "Plain-Text", "host" }
            )
            {
                Assert.DoesNotContain(secret, content, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("UPDATE alerts SET tenant = 'globex'")]
    [InlineData("UPDATE alerts SET number = 2")]
    [InlineData("UPDATE alerts SET title = text, text = title")]
    public async Task Content_that_was_moved_elsewhere_does_not_open(string change)
    {
        await using var room = await AlertRoom.OpenAsync();
        await room.StoreAsync(Plain("title"));
        await room.Database.Database.WriteAsync(
            (connection, transaction) => connection.ExecuteAsync(change, null, transaction),
            Cancellation
        );

        await Assert.ThrowsAnyAsync<CryptographicException>(async () =>
        {
            await room.Store.OpenAsync("acme", 0, 10, Cancellation);
            await room.Store.OpenAsync("globex", 0, 10, Cancellation);
        });
    }

    [Fact]
    public async Task An_alert_that_cannot_be_made_leaves_no_trace()
    {
        await using var room = await AlertRoom.OpenAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            room.Store.StoreAsync(
                "acme",
                3,
                number =>
                    number == 3
                        ? throw new InvalidOperationException()
                        : new(AlertSeverity.Info, DateTimeOffset.UnixEpoch, Plain("x")),
                Cancellation
            )
        );

        Assert.Equal("0 alerts are firing", (await room.AskAsync("list")).Text);
        Assert.Contains("stored: #1.", await room.SeenAsync("test"));
    }

    private static AlertContent.Plain Plain(string title) => new(title, "text");

    private static async Task<byte[]> ReadAsync(string file)
    {
        await using var stream = new FileStream(
            file,
            FileMode.Open,
            FileAccess.Read,
            FileShare.ReadWrite | FileShare.Delete
        );
        using var content = new MemoryStream();
        await stream.CopyToAsync(content, Cancellation);
        return content.ToArray();
    }
}
