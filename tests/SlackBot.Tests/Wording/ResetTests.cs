namespace SlackBot.Tests.Wording;

public class ResetTests
{
    private const string Found = "wording.search.found";

    [Fact]
    public async Task A_reset_puts_the_built_in_words_back()
    {
        await using var room = await WordingRoom.OpenAsync();
        await room.AskAsync(room.Editor(), $"set {Found} {{count}} hits");
        var said = await room.SayAsync(room.Editor(), $"reset {Found}");
        Assert.Contains("has its built-in words again", said);
        Assert.Contains("*Before*\n```\n{count} hits\n```", said);
        Assert.Equal(
            Strings.For("en").Wording.Search.Found(3).ToString(),
            room.Wording.StringsFor("acme", "en").Wording.Search.Found(3).ToString()
        );
        await room.RestartAsync();
        Assert.True(room.Wording.SnapshotOf("acme").IsEmpty);
    }

    [Fact]
    public async Task A_reset_is_a_change_of_its_own_and_versions_go_on_behind_it()
    {
        await using var room = await WordingRoom.OpenAsync();
        await room.AskAsync(room.Editor(user: "U0ONE"), $"set {Found} one {{count}}");
        room.Now = room.Now.AddHours(1);
        await room.AskAsync(room.Editor(user: "U0TWO"), $"reset {Found}");
        room.Now = room.Now.AddHours(1);
        await room.AskAsync(room.Editor(user: "U0THREE"), $"set {Found} three {{count}}");
        var changes = await room.ChangesAsync("acme", "en", Found);
        Assert.Equal([3, 2, 1], changes.Select(change => change.Version));
        Assert.Equal(["U0THREE", "U0TWO", "U0ONE"], changes.Select(change => change.By.UserId));
        Assert.Equal([null, "one {count}", null], changes.Select(change => change.Before));
        Assert.Equal(
            ["three {count}", null, "one {count}"],
            changes.Select(change => change.After)
        );
        Assert.Equal([false, true, false], changes.Select(change => change.IsReset));
        Assert.Equal(
            [room.Now, room.Now.AddHours(-1), room.Now.AddHours(-2)],
            changes.Select(change => change.At)
        );
    }

    [Fact]
    public async Task Nothing_to_reset_is_said_and_noted_nowhere()
    {
        await using var room = await WordingRoom.OpenAsync();
        var said = await room.SayAsync(room.Editor(), $"reset {Found}");
        Assert.Contains("is not reworded", said);
        Assert.Empty(await room.ChangesAsync("acme", "en", Found));
    }

    [Fact]
    public async Task Other_languages_that_are_reworded_are_named()
    {
        Shipped.Require("pl");
        await using var room = await WordingRoom.OpenAsync();
        await room.AskAsync(room.Editor(), $"set {Found} pl {{count}}!");
        var said = await room.SayAsync(room.Editor(), $"reset {Found}");
        Assert.Contains("in other languages: `pl`", said);
        await room.AskAsync(room.Editor(), $"reset {Found} PL");
        Assert.True(room.Wording.SnapshotOf("acme").IsEmpty);
    }

    [Theory]
    [InlineData("reset", "Which message?")]
    [InlineData("reset no.such.message", "There is no message `no.such.message`.")]
    [InlineData("reset wording.search.found xx", "“xx” is not a language of this bot.")]
    [InlineData("reset wording.search.found en and more", "is not reworded")]
    public async Task What_cannot_be_meant_is_said(string command, string expected)
    {
        await using var room = await WordingRoom.OpenAsync();
        Assert.Contains(expected, await room.SayAsync(room.Editor(), command));
    }
}
