using SlackBot.Alerts;
using SlackBot.Alerts.Content;
using SlackBot.Alerts.Store;

namespace SlackBot.Tests.Alerts;

public sealed class OpenAlertCacheTests : IDisposable
{
    private readonly OpenAlertCache cache = new();

    public void Dispose() => cache.Dispose();

    [Fact]
    public void What_was_read_is_found_until_something_is_written()
    {
        var read = Read("disk full");
        cache.Keep("acme", read, cache.VersionFor("acme"));

        Assert.Same(read, cache.Find("acme"));
        Assert.Null(cache.Find("globex"));
        cache.Forget("acme");
        Assert.Null(cache.Find("acme"));
    }

    [Fact]
    public void What_was_read_before_a_write_is_not_kept_after_it()
    {
        var version = cache.VersionFor("acme");
        var read = Read("disk full");
        cache.Forget("acme");

        cache.Keep("acme", read, version);

        Assert.Null(cache.Find("acme"));
    }

    [Fact]
    public void What_would_take_the_memory_of_all_others_is_not_kept()
    {
        cache.Keep("acme", Read(new('x', 9_000_000)), cache.VersionFor("acme"));

        Assert.Null(cache.Find("acme"));
    }

    private static OpenAlerts Read(string title)
    {
        var content = new AlertContent.Plain(title, "");
        var (severity, status) = (AlertSeverity.Error, AlertStatus.Firing);
        return new(
            new OpenCounts(Firing: 1, 0, 0, Error: 1, 0, 0),
            [new(1, severity, status, default, default, 1, content)]
        );
    }
}
