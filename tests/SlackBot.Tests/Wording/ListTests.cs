namespace SlackBot.Tests.Wording;

public class ListTests
{
    private const string Found = "wording.search.found";
    private static readonly int Pages = (Strings.Catalog.Keys.Count + 14) / 15;

    [Fact]
    public async Task All_messages_are_on_the_pages_each_once()
    {
        await using var room = await WordingRoom.OpenAsync();
        var keys = new List<string>();
        for (var page = 1; page <= Pages; page++)
        {
            var said = await room.SayAsync(room.Viewer(), $"list {page}");
            keys.AddRange(said.Split('\n').Where(line => line.StartsWith('`')).Select(Key));
            Assert.Contains($"Page {page} of {Pages}", said);
            Assert.Equal(page < Pages, said.Contains($"`/wording list {page + 1}`"));
        }

        Assert.Equal(Strings.Catalog.Keys, keys);
    }

    [Fact]
    public async Task Reworded_messages_come_first_with_who_and_when()
    {
        await using var room = await WordingRoom.OpenAsync();
        await room.AskAsync(room.Editor(), $"set {Found} {{count}} hits");
        var said = await room.SayAsync(room.Viewer(), "list");
        Assert.Contains($"1 of {Strings.Catalog.Keys.Count} messages is reworded.", said);
        Assert.Contains(
            $":pencil2: `{Found}` · <@U0EDITOR>, <!date^{room.Now.ToUnixTimeSeconds()}^",
            said
        );
        Assert.True(
            said.IndexOf(Found, StringComparison.Ordinal)
                < said.IndexOf($"`{Strings.Catalog.Keys[0]}`", StringComparison.Ordinal)
        );
        Assert.Contains("{count} hits", said);
    }

    [Fact]
    public async Task Someone_of_another_workspace_of_the_tenant_is_not_mentioned()
    {
        await using var room = await WordingRoom.OpenAsync();
        var editor = room.Editor();
        editor = editor with { Installation = editor.Installation with { Id = "T0OTHER" } };
        await room.AskAsync(editor, $"set {Found} {{count}} hits");
        var said = await room.SayAsync(room.Viewer(), "list");
        Assert.Contains("someone in another workspace", said);
        Assert.DoesNotContain("<@U0EDITOR>", said);
    }

    [Fact]
    public async Task A_strange_user_id_is_no_markup()
    {
        await using var room = await WordingRoom.OpenAsync();
        await room.AskAsync(room.Editor(user: "!channel"), $"set {Found} {{count}} hits");
        Assert.DoesNotContain("<@", await room.SayAsync(room.Viewer(), "list"));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("two")]
    [InlineData("１")]
    [InlineData("99999999999999999999")]
    [InlineData("1 2")]
    public async Task What_is_no_page_is_said_with_the_usage(string page)
    {
        await using var room = await WordingRoom.OpenAsync();
        var said = await room.SayAsync(room.Viewer(), $"list {page}");
        Assert.Contains($"“{page}” is not the number of a page.", said);
        Assert.Contains("`/wording list [page]`", said);
    }

    [Fact]
    public async Task A_page_behind_the_last_one_is_said_to_be_missing()
    {
        await using var room = await WordingRoom.OpenAsync();
        Assert.Contains(
            $"There are only {Pages} pages.",
            await room.SayAsync(room.Viewer(), "list 1000")
        );
    }

    [Fact]
    public async Task A_page_of_the_longest_words_fits_into_an_answer()
    {
        await using var room = await WordingRoom.OpenAsync();
        foreach (var key in Strings.Catalog.Keys.Take(15))
        {
            await room.AskAsync(room.Editor(), $"set {key} {new string('&', 3000)}");
        }

        var said = await room.SayAsync(room.Editor(), "list");
        Assert.Contains("`/wording set <key> <text>`", said);
        Assert.Equal(15, said.Split(":pencil2:").Length - 1);
    }

    [Fact]
    public async Task Viewers_are_not_told_to_reword()
    {
        await using var room = await WordingRoom.OpenAsync();
        Assert.DoesNotContain("/wording set", await room.SayAsync(room.Viewer(), "list"));
        Assert.Contains("/wording set", await room.SayAsync(room.Editor(), "list"));
    }

    private static string Key(string line) => line[1..line.IndexOf('`', 1)];
}
