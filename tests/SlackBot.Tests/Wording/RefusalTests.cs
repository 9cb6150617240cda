namespace SlackBot.Tests.Wording;

public class RefusalTests
{
    private const string Found = "wording.search.found";
    private const string Old = "{count} hits";

    [Fact]
    public async Task An_unknown_argument_is_refused_with_its_place_and_the_legal_ones()
    {
        var said = await RefusedAsync("We found {cuont} things");
        Assert.Contains("no argument “cuont”", said);
        Assert.Contains("Did you mean “count”?", said);
        Assert.Contains("We found {cuont} things\n          ^~~~~", said);
        Assert.Contains("Line 1, character 11: “cuont”", said);
        Assert.Contains("LOC103", said);
        Assert.Contains("Arguments: `count` (number)", said);
    }

    [Fact]
    public async Task A_missing_brace_is_refused_at_the_brace_that_opens()
    {
        var said = await RefusedAsync("{count, plural, one {# hit} other {# hits}");
        Assert.Contains("```\n{count, plural, one {# hit} other {# hits}\n^\n```", said);
        Assert.Contains("is not closed. Write “}” at its end.", said);
        Assert.Contains("LOC001", said);
    }

    [Fact]
    public async Task A_missing_other_is_refused_by_its_own_rule()
    {
        var said = await RefusedAsync("{count, plural, one {# hit}}");
        Assert.Contains("LOC202", said);
        Assert.Contains("`other {…}`", said);
    }

    [Theory]
    [InlineData("{count, select, a {x} other {y}}", "LOC103", "“count” is not text")]
    [InlineData("{count, date}", "LOC103", "“count” is not a date or time")]
    [InlineData("{count, list}", "LOC103", "“count” is not a list")]
    [InlineData("{count, list, most}", "LOC001", "“most” is not a format")]
    [InlineData("{count, plural, uno {x} other {y}}", "LOC001", "has `one` · `other`.")]
    [InlineData("{count, plural}", "LOC001", "Branches are missing")]
    [InlineData("{count, plural, one {x} one {y} other {z}}", "LOC001", "there twice")]
    [InlineData("{count, plural, one {x}, other {z}}", "LOC001", "not a branch")]
    [InlineData("{count, plural, other}", "LOC001", "A branch has no text")]
    [InlineData("{count, plural, =x {x} other {z}}", "LOC001", "A number is expected")]
    [InlineData("{count, plural, other '{'}", "LOC001", "A branch has no text")]
    [InlineData("{count, plural, other {'{}}", "LOC001", "apostrophe")]
    [InlineData("{count, plural, offset other {}}", "LOC001", "“offset” stands once")]
    [InlineData("{count, numbr}", "LOC001", "“numbr” is not a kind of argument")]
    [InlineData("{count, number, }", "LOC001", "The style is empty")]
    [InlineData("{}", "LOC001", "The braces are empty")]
    [InlineData("{!}", "LOC001", "the name of an argument is expected")]
    [InlineData("{count!}", "LOC001", "A comma or “}” is expected")]
    [InlineData("{007}", "LOC001", "“007” is not how")]
    public async Task Each_fault_is_said_in_words_with_its_rule(
        string text,
        string rule,
        string words
    )
    {
        var said = await RefusedAsync(text);
        Assert.Contains(rule, said);
        Assert.Contains(words, said);
    }

    [Fact]
    public async Task A_text_used_as_a_number_is_refused()
    {
        await using var room = await WordingRoom.OpenAsync();
        var said = await room.SayAsync(
            room.Editor(),
            "set wording.list.next {command, plural, other {#}}"
        );
        Assert.Contains("“command” is not a number in this message.", said);
        Assert.Contains("Arguments: `command` (text)", said);
    }

    [Fact]
    public async Task A_message_without_arguments_says_so()
    {
        await using var room = await WordingRoom.OpenAsync();
        var said = await room.SayAsync(room.Editor(), "set wording.show.now Now {when}");
        Assert.Contains("This message takes no arguments.", said);
    }

    [Fact]
    public async Task Of_many_faults_the_first_three_are_shown()
    {
        var said = await RefusedAsync("{a} {b} {c} {d} {e}");
        Assert.Contains("“c”", said);
        Assert.DoesNotContain("no argument “d”", said);
        Assert.Contains("There are 2 more faults.", said);
    }

    [Theory]
    [InlineData("Hello <!channel>, {count}", "<!channel>")]
    [InlineData("Hello <!HERE> {count}", "<!HERE>")]
    [InlineData("<@U12345|kim> found {count}", "<@U12345|kim>")]
    [InlineData("<#C012|general> {count}", "<#C012|general>")]
    [InlineData("<!subteam^S012|team> {count}", "<!subteam^S012|team>")]
    [InlineData("<!date^1^{count}|x>", "<!date^1^{count}|x>")]
    [InlineData("see <https://evil.example|here> {count}", "<https://evil.example|here>")]
    [InlineData("see <https://evil.example> {count}", "<https://evil.example>")]
    [InlineData("<mailto:a@b.example|a> {count}", "<mailto:a@b.example|a>")]
    [InlineData("<!channel", "<!channel")]
    public async Task Mentions_and_links_are_refused_where_they_stand(string text, string markup)
    {
        var said = await RefusedAsync(text);
        Assert.Contains("mentions and links do not work", said);
        Assert.Contains($"“{markup[..2]}", said);
        Assert.Contains(new string(' ', text.IndexOf('<', StringComparison.Ordinal)) + "^~", said);
    }

    [Theory]
    [InlineData("fewer than <{count}>")]
    [InlineData("{count, plural, other {<# hits>}}")]
    [InlineData("a < b, c > d, {count} @ #general !channel http://x.example")]
    public async Task Angle_brackets_that_are_no_markup_are_text(string text)
    {
        await using var room = await WordingRoom.OpenAsync();
        await room.AskAsync(room.Editor(), $"set {Found} {text}");
        Assert.Equal(text, room.Wording.SnapshotOf("acme").Find(new("en", Found))?.Text);
    }

    [Fact]
    public async Task A_text_may_have_3000_characters_and_no_more()
    {
        await using var room = await WordingRoom.OpenAsync();
        await room.AskAsync(room.Editor(), $"set {Found} {new string('a', 3000)}");
        Assert.Equal(3000, room.Wording.SnapshotOf("acme").Find(new("en", Found))?.Text?.Length);
        var said = await room.SayAsync(room.Editor(), $"set {Found} {new string('b', 3001)}");
        Assert.Contains("The text has 3,001 characters; 3,000 is the most.", said);
    }

    [Fact]
    public async Task A_long_text_is_shown_around_its_fault()
    {
        var said = await RefusedAsync($"{new string('x', 500)} {{oops}} {new string('y', 500)}");
        var lines = said.Split('\n');
        var caret = Array.FindIndex(lines, line => line.TrimStart().StartsWith('^'));
        Assert.Equal(
            lines[caret - 1].IndexOf("oops", StringComparison.Ordinal),
            lines[caret].IndexOf('^')
        );
        Assert.StartsWith("…x", lines[caret - 1]);
        Assert.EndsWith("y…", lines[caret - 1]);
        Assert.True(lines[caret - 1].Length < 70);
    }

    [Fact]
    public async Task A_text_of_several_lines_is_marked_on_the_line_of_its_fault()
    {
        var said = await RefusedAsync("one\ntwo {oops}\nthree");
        Assert.Contains("```\ntwo {oops}\n     ^~~~\n```", said);
        Assert.Contains("Line 2, character 6: “oops”", said);
    }

    [Fact]
    public async Task The_nearest_messages_are_offered_for_an_unknown_one()
    {
        await using var room = await WordingRoom.OpenAsync();
        var said = await room.SayAsync(room.Editor(), "set wordng.serch.found {count}");
        Assert.Contains("There is no message `wordng.serch.found`.", said);
        Assert.Contains("Did you mean `wording.search.found`", said);
        Assert.True(room.Wording.SnapshotOf("acme").IsEmpty);
    }

    [Theory]
    [InlineData("", "Which message?")]
    [InlineData("wording.search.found", "What should")]
    [InlineData("wording.search.found en", "What should")]
    public async Task What_is_missing_is_asked_for(string arguments, string question)
    {
        await using var room = await WordingRoom.OpenAsync();
        var said = await room.SayAsync(room.Editor(), $"set {arguments}");
        Assert.Contains(question, said);
        Assert.Contains("`/wording set <key> [locale] <text>`", said);
    }

    [Fact]
    public async Task The_reason_is_in_the_callers_language()
    {
        Shipped.Require("pl");
        await using var room = await WordingRoom.OpenAsync();
        var words = Strings.For("pl").Wording;
        var said = await room.SayAsync(room.Editor("pl"), $"set {Found} {{x}}");
        Assert.Contains(words.Fault.ArgumentUnknown("x").ToString(), said);
        Assert.Contains(words.Kind.Number, said);
    }

    /// <summary>What is said of a text; what was there before is still there.</summary>
    private static async Task<string> RefusedAsync(string text)
    {
        await using var room = await WordingRoom.OpenAsync();
        await room.AskAsync(room.Editor(), $"set {Found} {Old}");
        var said = await room.SayAsync(room.Editor(), $"set {Found} {text}");
        Assert.Contains("was not changed", said);
        var strings = room.Wording.StringsFor("acme", "en");
        Assert.Equal("3 hits", strings.Wording.Search.Found(3).ToString());
        Assert.Single(await room.ChangesAsync("acme", "en", Found));
        return said;
    }
}
