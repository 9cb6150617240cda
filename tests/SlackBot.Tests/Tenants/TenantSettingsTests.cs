using SlackBot.Tests.Testing;

namespace SlackBot.Tests.Tenants;

public class TenantSettingsTests
{
    [Theory]
    [InlineData("Tenants:0:Id", "", "Tenants:0:Id")]
    [InlineData("Tenants:0:Id", "a b", "Tenants:0:Id")]
    [InlineData("Tenants:1:Id", "north", "'north' is given twice")]
    [InlineData("Tenants:0:Locale", "xx", "Tenants:0:Locale 'xx' is none of")]
    [InlineData("Tenants:0:TimeZone", "Europe/Nowhere", "Tenants:0:TimeZone 'Europe/Nowhere'")]
    [InlineData("Slack:Installations:0:TeamId", " ", "Slack:Installations:0 needs a TeamId")]
    [InlineData("Slack:Installations:0:Tenant", null, "Slack:Installations:0:Tenant must say")]
    [InlineData("Slack:Installations:0:Tenant", "east", "there is no tenant 'east'")]
    public void A_wrong_setting_keeps_the_bot_from_starting_and_is_named(
        string key,
        string? value,
        string said
    )
    {
        using var bot = new BotFactory(null, (key, value));
        var failure = Assert.ThrowsAny<Exception>(() => bot.CreateClient());
        Assert.Contains(said, failure.Message);
    }

    [Fact]
    public async Task One_tenant_needs_no_name_in_its_installation()
    {
        using var bot = new BotFactory(
            null,
            ("Tenants:1:Id", null),
            ("Tenants:1:DefaultRole", null),
            ("Slack:Installations:0:Tenant", null),
            ("Slack:Installations:1:TeamId", null),
            ("Slack:Installations:1:Tenant", null)
        );
        Assert.Contains("English", (await bot.Workspace().TypeAsync("/locale")).Text);
    }

    [Fact]
    public async Task A_setting_is_applied_again_once_it_changes_and_not_before()
    {
        using var folder = new TemporaryFolder();
        using (var first = new BotFactory(folder, ("Tenants:0:Locale", "de")))
        {
            await first.Workspace().TypeAsync("/locale tenant fr");
        }

        using (
            var renamed = new BotFactory(
                folder,
                ("Tenants:0:Locale", "de"),
                ("Tenants:0:Name", "N")
            )
        )
        {
            Assert.Contains("Français", (await renamed.Workspace().TypeAsync("/locale")).Text);
        }

        using var changed = new BotFactory(folder, ("Tenants:0:Locale", "pl"));
        Assert.Contains("Polski", (await changed.Workspace().TypeAsync("/locale")).Text);
    }

    [Fact]
    public async Task An_installation_cannot_be_given_to_another_tenant()
    {
        using var folder = new TemporaryFolder();
        using (var first = new BotFactory(folder))
        {
            await first.Workspace().TypeAsync("/locale");
        }

        using var moved = new BotFactory(folder, ("Slack:Installations:0:Tenant", "south"));
        var failure = Assert.ThrowsAny<Exception>(() => moved.CreateClient());
        Assert.Contains("belongs to tenant 'north'", failure.Message);
    }

    [Fact]
    public void A_bot_token_is_neither_logged_nor_stored_in_clear()
    {
        const string token = "xoxb-1234-verysecret";
        using var folder = new TemporaryFolder();
        using (var bot = new BotFactory(folder, ("Slack:Installations:0:BotToken", token)))
        {
            bot.CreateClient();
            Assert.DoesNotContain(token, bot.Log.Text);
        }

        var stored = folder.AllBytes();
        Assert.Equal(-1, stored.AsSpan().IndexOf("verysecret"u8));
    }

    [Fact]
    public async Task An_organizations_installation_answers_in_all_its_workspaces()
    {
        using var bot = new BotFactory(
            null,
            ("Slack:Installations:0:TeamId", null),
            ("Slack:Installations:0:EnterpriseId", "E0ORG")
        );
        var workspace = bot.Workspace("T0ANY");
        var form = workspace.Form("/locale", "set pl");
        form["enterprise_id"] = "E0ORG";
        form["is_enterprise_install"] = "true";
        using var response = await workspace.PostAsync(form);
        Assert.Contains("Polski", (await BotAnswer.ReadAsync(response)).Text);
    }
}
