namespace SlackBot.Tests.Wording;

/// <summary>What is remarked on a text that may be used all the same.</summary>
public class NoteTests
{
    private const string Found = "wording.search.found";
    private const string Loud = "{count, NUMBER} hits";

    [Theory]
    [InlineData("set")]
    [InlineData("preview")]
    public async Task A_text_that_holds_is_used_and_remarked_on(string verb)
    {
        await using var room = await WordingRoom.OpenAsync();
        var said = await room.SayAsync(room.Editor(), $"{verb} {Found} {Loud}");
        Assert.Contains("*Worth another look*", said);
        Assert.Contains("• “NUMBER” is usually written in small letters.", said);
        Assert.Equal(
            verb == "set" ? "3 hits" : "3 messages found",
            room.Wording.StringsFor("acme", "en").Wording.Search.Found(3).ToString()
        );
    }

    [Fact]
    public async Task A_faultless_text_has_no_remarks()
    {
        await using var room = await WordingRoom.OpenAsync();
        var said = await room.SayAsync(
            room.Editor(),
            $"set {Found} {{count, plural, one {{# hit}} other {{# hits}}}}"
        );
        Assert.DoesNotContain("Worth another look", said);
    }

    [Theory]
    [InlineData("de", "Noch einmal hinsehen", "„NUMBER“ schreibt man")]
    [InlineData("fr", "À revoir", "«\u00A0NUMBER\u00A0» s’écrit")]
    [InlineData("es", "Conviene revisarlo", "«NUMBER» se suele")]
    [InlineData("it", "Da rivedere", "«NUMBER» di solito")]
    [InlineData("pt-BR", "Vale conferir", "“NUMBER” costuma")]
    [InlineData("pl", "Warto sprawdzić", "„NUMBER” pisze się")]
    [InlineData("ja", "確認をおすすめします", "「NUMBER」は普通")]
    [InlineData("ar", "يُستحسن التحقق", "NUMBER")]
    public async Task Remarks_are_in_the_language_of_the_reader(
        string locale,
        string title,
        string remark
    )
    {
        Shipped.Require(locale);
        await using var room = await WordingRoom.OpenAsync();
        var said = await room.SayAsync(room.Editor(locale), $"preview {Found} {Loud}");
        Assert.Contains(title, said);
        Assert.Contains(remark, said);
    }

    [Fact]
    public async Task A_refused_text_is_only_refused()
    {
        await using var room = await WordingRoom.OpenAsync();
        var said = await room.SayAsync(room.Editor(), $"set {Found} {{count, NUMBER hits");
        Assert.DoesNotContain("Worth another look", said);
    }

    [Fact]
    public async Task The_same_remark_is_made_once()
    {
        await using var room = await WordingRoom.OpenAsync();
        var said = await room.SayAsync(
            room.Editor(),
            $"preview {Found} {{count, NUMBER}} of {{count, NUMBER}}"
        );
        Assert.Equal(2, said.Split("NUMBER” is usually").Length);
    }
}
