using SlackBot.Wording.Search;

namespace SlackBot.Tests.Wording;

public class SearchTests
{
    /// <summary>A message that the answer to a search does not use itself.</summary>
    private const string Left = "wording.preview.left";

    [Theory]
    [InlineData("zolw")]
    [InlineData("ŻÓŁW")]
    [InlineData("żółw")]
    [InlineData("zo\u0301łw")]
    [InlineData("preview left ŻOŁW")]
    [InlineData("WORDING.PREVIEW.LEFT")]
    public async Task Keys_and_texts_are_found_without_case_and_accents(string words)
    {
        await using var room = await WordingRoom.OpenAsync();
        await room.AskAsync(room.Editor(), $"set {Left} Żółw: {{count}}");
        var said = await room.SayAsync(room.Viewer(), $"search {words}");
        Assert.Contains("1 message found", said);
        Assert.Contains($"`{Left}`", said);
        Assert.Contains("Żółw", said);
    }

    [Fact]
    public async Task Every_word_must_match()
    {
        await using var room = await WordingRoom.OpenAsync();
        await room.AskAsync(room.Editor(), $"set {Left} Xylophone {{count}}");
        Assert.Contains("1 message found", await room.SayAsync(room.Viewer(), "search xylo phone"));
        Assert.Contains(
            "No message contains “xylophone trumpet”.",
            await room.SayAsync(room.Viewer(), "search xylophone trumpet")
        );
    }

    [Fact]
    public async Task The_built_in_text_of_a_reworded_message_is_not_found()
    {
        await using var room = await WordingRoom.OpenAsync();
        await room.AskAsync(room.Editor(), $"set {Left} {{count}}");
        Assert.DoesNotContain(
            Left,
            await room.SayAsync(room.Viewer(), "search combinations shown")
        );
    }

    [Fact]
    public async Task A_long_result_has_pages()
    {
        await using var room = await WordingRoom.OpenAsync();
        var first = await room.SayAsync(room.Viewer(), "search wording.");
        Assert.Contains("Page 1 of ", first);
        Assert.Contains("`/wording search wording. page:2`", first);
        var second = await room.SayAsync(room.Viewer(), "search wording. PAGE:2");
        Assert.Contains("Page 2 of ", second);
        Assert.Contains("`/wording search wording. page:3`", second);
        Assert.Contains(
            "There are only ",
            await room.SayAsync(room.Viewer(), "search wording. page:999")
        );
        Assert.Contains(
            "“x” is not the number of a page.",
            await room.SayAsync(room.Viewer(), "search wording. page:x")
        );
    }

    [Theory]
    [InlineData("search")]
    [InlineData("search page:2")]
    [InlineData("search \u0301")]
    public async Task Words_are_asked_for(string command)
    {
        await using var room = await WordingRoom.OpenAsync();
        var said = await room.SayAsync(room.Viewer(), command);
        Assert.Contains("What are you looking for?", said);
        Assert.Contains("`/wording search <words> [page:<page>]`", said);
    }

    [Theory]
    [InlineData("Ångström", "angstrom")]
    [InlineData("NAÏVE FAÇADE", "naive facade")]
    [InlineData("Straße", "strasse")]
    [InlineData("Œuvre", "oeuvre")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("ТЕСТ", "тест")]
    [InlineData("ＡＢＣ１", "abc1")]
    [InlineData("إِنْذَار", "انذار")]
    [InlineData("Việt", "viet")]
    [InlineData("が", "が")]
    [InlineData("か\u3099", "か\u3099")]
    [InlineData("警告", "警告")]
    public void Letters_are_compared_by_what_is_beneath_their_marks(string text, string folded) =>
        Assert.Equal(folded, SearchText.Of(text));
}
