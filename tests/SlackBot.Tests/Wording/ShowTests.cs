namespace SlackBot.Tests.Wording;

public class ShowTests
{
    private const string Found = "wording.search.found";

    [Fact]
    public async Task A_message_is_shown_with_all_there_is_to_know()
    {
        await using var room = await WordingRoom.OpenAsync();
        var said = await room.SayAsync(room.Viewer(), $"show {Found}");
        Assert.Contains("How many messages a search has found.", said);
        Assert.Contains("*Built in*\n```\n{count, plural, one {# message found}", said);
        Assert.Contains("This message is not reworded.", said);
        Assert.Contains("Arguments: `count` (number)", said);
        Assert.Contains("Plural forms of this language: `one` · `other`", said);
        Assert.Contains("`one` · `two` · `few` · `other`", said);
        Assert.Contains("`count = 1 (one)`  1 message found", said);
        Assert.Contains("`count = 3 (other)`  3 messages found", said);
    }

    [Fact]
    public async Task Of_a_reworded_one_both_texts_and_the_one_before_are_shown_with_who_and_when()
    {
        await using var room = await WordingRoom.OpenAsync();
        await room.AskAsync(room.Editor(user: "U0ONE"), $"set {Found} one {{count}}");
        room.Now = room.Now.AddDays(1);
        await room.AskAsync(room.Editor(user: "U0TWO"), $"set {Found} two {{count}}");
        var said = await room.SayAsync(room.Viewer(), $"show {Found}");
        Assert.Contains("*Now*\n```\ntwo {count}\n```", said);
        Assert.Contains("*Before*\n```\none {count}\n```", said);
        Assert.Contains("Reworded by <@U0TWO>, <!date^" + room.Now.ToUnixTimeSeconds(), said);
        Assert.Contains("|2026-07-02 09:30 UTC>", said);
        Assert.Contains("two 3", said);
    }

    [Fact]
    public async Task Another_language_is_shown_by_its_own_rules()
    {
        Shipped.Require("pl", "ja");
        await using var room = await WordingRoom.OpenAsync();
        var polish = await room.SayAsync(room.Viewer(), $"show {Found} pl");
        Assert.Contains("`one` · `few` · `many` · `other`", polish);
        var japanese = await room.SayAsync(room.Viewer(), $"show {Found} ja");
        Assert.Contains("Plural forms of this language: `other`\n", japanese);
    }

    [Fact]
    public async Task A_message_without_numbers_says_nothing_of_plurals()
    {
        await using var room = await WordingRoom.OpenAsync();
        var said = await room.SayAsync(room.Viewer(), "show wording.show.now");
        Assert.DoesNotContain("Plural forms", said);
        Assert.Contains("This message takes no arguments.", said);
        Assert.Contains("*Preview*\nNow", said);
    }

    [Theory]
    [InlineData("show", "Which message?")]
    [InlineData("show nope", "There is no message `nope`.")]
    [InlineData("show found", "Did you mean `wording.search.found`")]
    [InlineData("show wording.search.found xx", "“xx” is not a language of this bot.")]
    [InlineData("show <!channel>", "There is no message `<!channel>`.")]
    public async Task What_cannot_be_meant_is_said(string command, string expected)
    {
        await using var room = await WordingRoom.OpenAsync();
        Assert.Contains(expected, await room.SayAsync(room.Viewer(), command));
    }
}
