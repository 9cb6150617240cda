using SlackBot.Tests.Testing;

namespace SlackBot.Tests.Commands;

public sealed class CommandDispatcherTests : IDisposable
{
    private readonly BotFactory bot = new();

    public void Dispose() => bot.Dispose();

    [Theory]
    [InlineData("/alert lsit", "/alert list")]
    [InlineData("/locale sho", "/locale show")]
    [InlineData("/wording serach x", "/wording search")]
    public async Task An_unknown_verb_offers_the_nearest(string typed, string nearest)
    {
        var answer = await bot.Workspace().TypeAsync(typed);
        Assert.Contains(Strings.For("en").Commands.DidYouMean(nearest).ToString(), answer.Seen);
    }

    [Fact]
    public async Task A_verb_unlike_any_is_sent_to_the_help()
    {
        var answer = await bot.Workspace().TypeAsync("/alert abrakadabra");
        Assert.Equal("I don’t know “abrakadabra”.", answer.Text);
        Assert.Contains("/alert help", answer.Seen);
    }

    [Theory]
    [InlineData("/alert LIST")]
    [InlineData("/alert   list")]
    [InlineData("/ALERT list")]
    public async Task Case_and_white_space_do_not_matter(string typed)
    {
        var workspace = bot.Workspace();
        var usual = await workspace.TypeAsync("/alert list");
        Assert.Equal(usual.Json, (await workspace.TypeAsync(typed)).Json);
    }

    [Theory]
    [InlineData("/alert")]
    [InlineData("/locale help")]
    [InlineData("/wording help")]
    public async Task Help_lists_every_verb_with_its_usage(string typed)
    {
        var answer = await bot.Workspace().TypeAsync(typed);
        var command = typed.Split(' ')[0];
        Assert.Contains($"`{command} help`", answer.Seen);
        Assert.Contains($"`{command} list", answer.Seen);
    }

    [Fact]
    public async Task A_command_that_is_not_ours_gets_a_sentence()
    {
        var answer = await bot.Workspace().TypeAsync("/weather tomorrow");
        Assert.Equal("I don’t answer to /weather yet.", answer.Text);
    }

    [Fact]
    public async Task A_workspace_that_nobody_installed_gets_a_sentence_and_no_data()
    {
        await bot.Workspace().TypeAsync("/alert test 2");
        var answer = await bot.Workspace("T0STRANGER").TypeAsync("/alert list");
        Assert.Equal(Strings.For("en").Commands.NotInstalled, answer.Text);
        Assert.Contains("T0STRANGER", answer.Seen);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("'; DROP TABLE alerts; --")]
    [InlineData("🚨🚨🚨")]
    [InlineData("&lt;!channel&gt;")]
    [InlineData("{count, plural, one {#} other")]
    [InlineData("مرحبا")]
    public async Task Strange_texts_get_a_private_answer_and_never_markup(string text)
    {
        foreach (
            var command in new[] { "/alert", "/locale", "/wording", "/alert show", "/wording show" }
        )
        {
            var answer = await bot.Workspace().TypeAsync($"{command} {text}");
            Assert.DoesNotContain("<script", answer.Json);
            Assert.DoesNotContain("<!channel>", answer.Json);
            Assert.NotEmpty(answer.Text);
        }
    }

    [Fact]
    public async Task Four_thousand_characters_get_a_short_answer()
    {
        var answer = await bot.Workspace().TypeAsync($"/alert {new string('ż', 4000)}");
        Assert.True(answer.Json.Length < 2000);
    }
}
