using SlackBot.Tenants;
using SlackBot.Wording;

namespace SlackBot.Tests.Wording;

/// <summary>Wording that was stored by another version of the bot.</summary>
public class UpgradeTests
{
    private const string Found = "wording.search.found";
    private const string Gone = "alerts.gone.away";
    private static readonly Author Someone = new("T0ACME", "U0SOMEONE");

    [Fact]
    public async Task What_does_not_work_any_more_is_kept_and_listed_first_with_the_reason()
    {
        await using var room = await UpgradedAsync();
        var said = await room.SayAsync(room.Editor(), "list");
        Assert.Contains("3 wordings no longer work and are not used.", said);
        Assert.Contains("no longer has this message", said);
        Assert.Contains("no longer speaks this language", said);
        Assert.Contains("no longer fits: This message has no argument “total”.", said);
        Assert.Contains($"`/wording reset {Gone} en`", said);
        Assert.Contains($"`/wording reset {Found} tlh`", said);
        Assert.Contains($"`/wording set {Found} en …`", said);
        AssertOrder(said, "alerts.gone.away", "tlh", ":pencil2:", $"`{Strings.Catalog.Keys[0]}`");
    }

    [Fact]
    public async Task The_other_words_hold()
    {
        await using var room = await UpgradedAsync();
        var strings = room.Wording.StringsFor("acme", "en");
        Assert.Equal("Jetzt", strings.Wording.Show.Now);
        Assert.Equal(
            Strings.For("en").Wording.Search.Found(3).ToString(),
            strings.Wording.Search.Found(3).ToString()
        );
    }

    [Fact]
    public async Task A_viewer_sees_what_is_broken_without_commands_that_are_not_allowed()
    {
        await using var room = await UpgradedAsync();
        var said = await room.SayAsync(room.Viewer(), "list");
        Assert.Contains("no longer has this message", said);
        Assert.DoesNotContain("/wording reset", said);
        Assert.DoesNotContain("/wording set", said);
    }

    [Theory]
    [InlineData($"show {Gone}", "no longer has this message", "Old words of {service}")]
    [InlineData($"show {Gone} en", "no longer has this message", "Old words of {service}")]
    [InlineData($"show {Found} tlh", "no longer speaks this language", "nuqneH {count}")]
    [InlineData($"show {Found}", "This message has no argument “total”.", "{count} of {total}")]
    public async Task It_is_shown_though_the_catalog_may_not_know_it(
        string command,
        string reason,
        string text
    )
    {
        await using var room = await UpgradedAsync();
        var said = await room.SayAsync(room.Viewer(), command);
        Assert.Contains(reason, said);
        Assert.Contains($"*Stored, not used*\n```\n{text}\n```", said);
        Assert.Contains("<@U0SOMEONE>", said);
    }

    [Theory]
    [InlineData($"reset {Gone}", Gone, "en")]
    [InlineData($"reset {Found} TLH", Found, "tlh")]
    [InlineData($"reset {Found}", Found, "en")]
    public async Task A_reset_removes_it(string command, string key, string locale)
    {
        await using var room = await UpgradedAsync();
        await room.AskAsync(room.Editor(), command);
        Assert.Null(room.Wording.SnapshotOf("acme").Find(new(locale, key)));
        Assert.Equal(2, room.Wording.SnapshotOf("acme").BrokenCount);
        await room.RestartAsync();
        Assert.Equal(2, room.Wording.SnapshotOf("acme").BrokenCount);
        Assert.True((await room.ChangesAsync("acme", locale, key))[0].IsReset);
    }

    [Fact]
    public async Task New_words_that_fit_mend_it()
    {
        await using var room = await UpgradedAsync();
        var said = await room.SayAsync(room.Editor(), $"set {Found} {{count}} hits");
        Assert.Contains("*Before*\n```\n{count} of {total}\n```", said);
        Assert.Equal(2, room.Wording.SnapshotOf("acme").BrokenCount);
        Assert.Equal(
            "3 hits",
            room.Wording.StringsFor("acme", "en").Wording.Search.Found(3).ToString()
        );
    }

    [Fact]
    public async Task Words_for_a_message_that_is_gone_cannot_be_set()
    {
        await using var room = await UpgradedAsync();
        Assert.Contains(
            "There is no message",
            await room.SayAsync(room.Editor(), $"set {Gone} New words")
        );
    }

    [Fact]
    public async Task A_search_finds_what_is_broken()
    {
        await using var room = await UpgradedAsync();
        Assert.Contains(Gone, await room.SayAsync(room.Viewer(), "search old service"));
    }

    /// <summary>A room whose tenant has words of a version with other messages, arguments and languages.</summary>
    private static async Task<WordingRoom> UpgradedAsync()
    {
        var room = await WordingRoom.OpenAsync();
        await room.AskAsync(room.Editor(), "set wording.show.now Jetzt");
        await StoreAsync(room, new("en", Gone), "Old words of {service}");
        await StoreAsync(room, new("tlh", Found), "nuqneH {count}");
        await StoreAsync(room, new("en", Found), "{count} of {total}");
        await room.RestartAsync();
        return room;
    }

    private static Task StoreAsync(WordingRoom room, WordingPlace place, string text) =>
        room.Store.ChangeAsync("acme", place, text, Someone, room.Now, CancellationToken.None);

    private static void AssertOrder(string said, params IEnumerable<string> parts)
    {
        var last = -1;
        foreach (var part in parts)
        {
            var next = said.IndexOf(part, last + 1, StringComparison.Ordinal);
            Assert.True(next > last, $"{part} is not where it belongs in:\n{said}");
            last = next;
        }
    }
}
