using SlackBot.Tenants;

namespace SlackBot.Tests.Wording;

public class SetTests
{
    /// <summary>A message with one argument, the number <c>count</c>.</summary>
    private const string Found = "wording.search.found";

    private const string Polish =
        "{count, plural, one {# alarm} few {# alarmy} many {# alarmów} other {# alarmu}}";

    [Fact]
    public async Task A_text_without_a_language_is_for_the_callers_own()
    {
        Shipped.Require("pl");
        await using var room = await WordingRoom.OpenAsync();
        var answer = await room.AskAsync(room.Editor("pl"), $"set {Found} {Polish}");
        Assert.Contains($"{Found} (pl)", answer.Text);
        var strings = room.Wording.StringsFor("acme", "pl");
        Assert.Equal("22 alarmy", strings.Wording.Search.Found(22).ToString());
        Assert.Equal("5 alarmów", strings.Wording.Search.Found(5).ToString());
        Assert.NotEqual(
            "1 alarm",
            room.Wording.StringsFor("acme", "en").Wording.Search.Found(1).ToString()
        );
    }

    [Fact]
    public async Task Polish_alarms_are_counted_as_someone_in_Poland_would_say_it()
    {
        Shipped.Require("pl");
        Assert.SkipUnless(
            Strings.Catalog.TryFindKey("alerts.firing", out _),
            "There are no alerts."
        );
        await using var room = await WordingRoom.OpenAsync();
        var said = await room.SayAsync(room.Editor("pl"), $"set alerts.firing {Polish}");
        Assert.Contains("`count = 5 (many)`  5 alarmów", said);
        await room.RestartAsync();
        Assert.Contains("2 alarmy", await room.SayAsync(room.Viewer("pl"), "show alerts.firing"));
    }

    [Theory]
    [InlineData("pl")]
    [InlineData("PL")]
    [InlineData("Pl")]
    public async Task A_supported_tag_in_any_case_names_the_language(string word)
    {
        Shipped.Require("pl");
        await using var room = await WordingRoom.OpenAsync();
        await room.AskAsync(room.Editor("en"), $"set {Found} {word} Alarmy: {{count}}");
        Assert.Equal("Alarmy: {count}", TextIn(room, "pl"));
        Assert.Null(TextIn(room, "en"));
    }

    [Theory]
    [InlineData("pt-BR")]
    [InlineData("pt-br")]
    [InlineData("PT_BR")]
    public async Task A_tag_with_a_region_is_written_with_either_separator(string word)
    {
        Shipped.Require("pt-BR");
        await using var room = await WordingRoom.OpenAsync();
        await room.AskAsync(room.Editor("en"), $"set {Found} {word} Alertas: {{count}}");
        Assert.Equal("Alertas: {count}", TextIn(room, "pt-BR"));
    }

    [Theory]
    [InlineData("zz {count} found")]
    [InlineData("en-US {count} found")]
    [InlineData("pt {count} found")]
    [InlineData("english: {count} found")]
    [InlineData("\"{count} found\"")]
    [InlineData("{count}\nfound,\n\n  in  all")]
    [InlineData("{count}\tfound 🙂 — ‘quoted’ & <b>bold</b> *starred*")]
    public async Task Everything_behind_the_message_is_the_text_exactly_as_it_was_typed(string text)
    {
        await using var room = await WordingRoom.OpenAsync();
        await room.AskAsync(room.Editor(), $"set {Found}   {text} \n");
        Assert.Equal(text, TextIn(room, "en"));
    }

    [Fact]
    public async Task A_text_that_begins_with_a_tag_is_set_behind_the_own_language()
    {
        Shipped.Require("fr");
        await using var room = await WordingRoom.OpenAsync();
        var taken = await room.SayAsync(room.Editor(), $"set {Found} Fr {{count}}");
        Assert.Contains($"`/wording set {Found} en Fr …`", taken);
        await room.AskAsync(room.Editor(), $"set {Found} en Fr {{count}}");
        Assert.Equal("Fr {count}", TextIn(room, "en"));
    }

    [Fact]
    public async Task The_answer_shows_old_and_new_side_by_side_and_a_preview()
    {
        await using var room = await WordingRoom.OpenAsync();
        var first = await room.SayAsync(room.Editor(), $"set {Found} {{count}} hits");
        Assert.Contains("*Built in*\n```\n{count, plural, one", first);
        Assert.Contains("*Now*\n```\n{count} hits\n```", first);
        Assert.Contains("3 hits", first);
        Assert.Contains($"`/wording reset {Found} en`", first);
        var second = await room.SayAsync(room.Editor(), $"set {Found} Hits: {{count}}");
        Assert.Contains("*Before*\n```\n{count} hits\n```", second);
    }

    [Fact]
    public async Task The_same_text_again_changes_nothing()
    {
        await using var room = await WordingRoom.OpenAsync();
        await room.AskAsync(room.Editor(), $"set {Found} {{count}} hits");
        var again = await room.AskAsync(room.Editor(), $"set {Found} {{count}} hits");
        Assert.Equal($"{Found} (en) says exactly that already.", again.Text);
        Assert.Single(await room.ChangesAsync("acme", "en", Found));
    }

    [Fact]
    public async Task The_next_answer_uses_the_new_words()
    {
        await using var room = await WordingRoom.OpenAsync();
        await room.AskAsync(room.Editor(), "set wording.show.builtIn As it came");
        var shown = await room.SayAsync(room.Viewer(), $"show {Found}");
        Assert.Contains("*As it came*", shown);
    }

    [Fact]
    public async Task An_own_wording_is_still_there_after_a_restart()
    {
        await using var room = await WordingRoom.OpenAsync();
        await room.AskAsync(room.Editor(), $"set {Found} {{count}} hits");
        await room.RestartAsync();
        var strings = room.Wording.StringsFor("acme", "en");
        Assert.Equal("7 hits", strings.Wording.Search.Found(7).ToString());
        var shown = await room.SayAsync(room.Viewer(), $"show {Found}");
        Assert.Contains("<@U0EDITOR>", shown);
    }

    [Fact]
    public async Task A_tenant_without_wording_gets_the_accessors_of_everyone()
    {
        await using var room = await WordingRoom.OpenAsync();
        Assert.Same(Strings.For("en"), room.Wording.StringsFor("globex", "en"));
        await room.AskAsync(room.Editor(), $"set {Found} {{count}} hits");
        Assert.Same(Strings.For("en"), room.Wording.StringsFor("globex", "en"));
        await room.AskAsync(room.Editor(), $"reset {Found}");
        Assert.Same(Strings.For("en"), room.Wording.StringsFor("acme", "en"));
    }

    [Fact]
    public async Task Finding_a_tenants_accessors_allocates_nothing()
    {
        await using var room = await WordingRoom.OpenAsync();
        await room.AskAsync(room.Editor(), $"set {Found} {{count}} hits");
        var wording = room.Wording;
        Read();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Read();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Read()
        {
            for (var i = 0; i < 1000; i++)
            {
                wording.StringsFor("acme", "en");
                wording.StringsFor("globex", "en");
            }
        }
    }

    [Theory]
    [InlineData("list", Role.Viewer)]
    [InlineData("search", Role.Viewer)]
    [InlineData("show", Role.Viewer)]
    [InlineData("preview", Role.Viewer)]
    [InlineData("set", Role.Editor)]
    [InlineData("reset", Role.Editor)]
    public async Task Everyone_may_read_and_editors_may_change(string verb, object needs)
    {
        await using var room = await WordingRoom.OpenAsync();
        Assert.Equal(needs, room.Verb(verb).Needs);
    }

    private static string? TextIn(WordingRoom room, string locale) =>
        room.Wording.SnapshotOf("acme").Find(new(locale, Found))?.Text;
}
