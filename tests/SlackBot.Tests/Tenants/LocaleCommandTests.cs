using SlackBot.Tests.Testing;

namespace SlackBot.Tests.Tenants;

public sealed class LocaleCommandTests : IDisposable
{
    private readonly BotFactory bot = new();

    public void Dispose() => bot.Dispose();

    [Fact]
    public async Task Someone_new_is_answered_in_the_tenants_language()
    {
        using var german = new BotFactory(null, ("Tenants:0:Locale", "de"));
        var answer = await german.Workspace().TypeAsync("/locale");
        Assert.Contains("Deutsch", answer.Text);
        Assert.Contains("North", answer.Seen);
    }

    [Fact]
    public async Task A_language_that_someone_sets_is_used_from_the_same_answer_on()
    {
        var workspace = bot.Workspace();
        var set = await workspace.TypeAsync("/locale set pl");
        var shown = await workspace.TypeAsync("/locale show");
        Assert.Equal(Strings.For("pl").Locales.NowYours("Polski").ToString(), set.Text);
        Assert.Equal(Strings.For("pl").Locales.Yours("Polski").ToString(), shown.Text);
    }

    [Theory]
    [InlineData("PT_br", "pt-BR")]
    [InlineData("polski", "pl")]
    [InlineData("日本語", "ja")]
    [InlineData("de-AT", "de")]
    [InlineData("pt-PT", "pt-BR")]
    public async Task A_language_is_found_by_tag_name_or_a_near_tag(string written, string tag)
    {
        var answer = await bot.Workspace().TypeAsync($"/locale set {written}");
        var name = Strings.For(tag).Locales.Name;
        Assert.Equal(Strings.For(tag).Locales.NowYours(name).ToString(), answer.Text);
    }

    [Theory]
    [InlineData("de-AT", true)]
    [InlineData("de", false)]
    [InlineData("Deutsch", false)]
    public async Task Only_a_near_match_is_explained(string written, bool explained)
    {
        var answer = await bot.Workspace().TypeAsync($"/locale set {written}");
        Assert.Equal(explained, answer.Seen.Contains(written) && written == "de-AT");
    }

    [Theory]
    [InlineData("xx")]
    [InlineData("klingon")]
    [InlineData("🙂")]
    [InlineData("de; DROP TABLE people")]
    [InlineData("<!channel>")]
    public async Task A_language_that_is_none_is_refused_with_all_there_are(string written)
    {
        var workspace = bot.Workspace();
        var answer = await workspace.TypeAsync($"/locale set {written}");
        Assert.Equal(Strings.For("en").Locales.Unknown(written).ToString(), answer.Text);
        Assert.All(Strings.Supported, tag => Assert.Contains($"`{tag}`", answer.Seen));
        Assert.Contains("English", (await workspace.TypeAsync("/locale")).Text);
    }

    [Fact]
    public async Task Without_a_language_set_asks_which()
    {
        var answer = await bot.Workspace().TypeAsync("/locale set");
        Assert.Equal(Strings.For("en").Locales.Which, answer.Text);
    }

    [Fact]
    public async Task Default_takes_the_tenants_language_again()
    {
        var workspace = bot.Workspace();
        await workspace.TypeAsync("/locale set ar");
        await workspace.TypeAsync("/locale set default");
        Assert.Contains("English", (await workspace.TypeAsync("/locale")).Text);
    }

    [Fact]
    public async Task A_choice_is_one_persons_alone()
    {
        var workspace = bot.Workspace();
        await workspace.TypeAsync("/locale set fr", "U0FR");
        Assert.Contains("English", (await workspace.TypeAsync("/locale", "U0OTHER")).Text);
    }

    [Fact]
    public async Task The_same_user_id_in_another_tenants_workspace_is_someone_else()
    {
        await bot.Workspace().TypeAsync("/locale set fr");
        var other = await bot.Workspace(BotFactory.OtherTeam).TypeAsync("/locale");
        Assert.Contains("English", other.Text);
    }

    [Fact]
    public async Task An_admin_sets_the_tenants_language_and_own_choices_stay()
    {
        var workspace = bot.Workspace();
        await workspace.TypeAsync("/locale set ja", "U0JA");
        await workspace.TypeAsync("/locale tenant de");
        Assert.Contains("Deutsch", (await workspace.TypeAsync("/locale", "U0NEW")).Text);
        Assert.Contains("日本語", (await workspace.TypeAsync("/locale", "U0JA")).Text);
        var other = await bot.Workspace(BotFactory.OtherTeam).TypeAsync("/locale");
        Assert.Contains("English", other.Text);
    }

    [Fact]
    public async Task Someone_who_is_no_admin_may_not_set_the_tenants_language()
    {
        using var viewers = new BotFactory(null, ("Tenants:0:DefaultRole", "viewer"));
        var answer = await viewers.Workspace().TypeAsync("/locale tenant de");
        Assert.Equal(Strings.For("en").Commands.NotAllowed, answer.Text);
        Assert.Contains("/locale tenant", answer.Seen);
        Assert.Contains("English", (await viewers.Workspace().TypeAsync("/locale")).Text);
    }

    [Fact]
    public async Task The_list_shows_every_language_in_its_own_name_and_marks_two()
    {
        var workspace = bot.Workspace();
        await workspace.TypeAsync("/locale set pl");
        var seen = (await workspace.TypeAsync("/locale list")).Seen;
        Assert.All(Strings.Supported, tag => Assert.Contains(Strings.For(tag).Locales.Name, seen));
        Assert.Contains($"Polski · _{Strings.For("pl").Locales.IsYours}_", seen);
        Assert.Contains($"English · _{Strings.For("pl").Locales.IsDefault("North")}_", seen);
    }

    [Fact]
    public async Task Choices_are_there_after_a_restart()
    {
        using var folder = new TemporaryFolder();
        using (var first = new BotFactory(folder))
        {
            await first.Workspace().TypeAsync("/locale set pl");
            await first.Workspace().TypeAsync("/locale tenant de");
        }

        using var second = new BotFactory(folder);
        Assert.Contains("Polski", (await second.Workspace().TypeAsync("/locale")).Text);
        Assert.Contains("Deutsch", (await second.Workspace().TypeAsync("/locale", "U0NEW")).Text);
    }

    [Fact]
    public async Task A_choice_is_sealed_in_the_database()
    {
        using var folder = new TemporaryFolder();
        using (var first = new BotFactory(folder))
        {
            await first.Workspace().TypeAsync("/locale set pt-BR");
        }

        var stored = folder.AllBytes();
        Assert.Equal(-1, stored.AsSpan().IndexOf("pt-BR"u8));
    }
}
