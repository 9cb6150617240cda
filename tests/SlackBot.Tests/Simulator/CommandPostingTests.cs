using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SlackBot.Tests.Testing;

namespace SlackBot.Tests.Simulator;

public class CommandPostingTests
{
    private const string Ephemeral = """{"response_type":"ephemeral","text":"Fine"}""";

    [Fact]
    public async Task A_command_reaches_the_bot_as_the_form_that_Slack_posts()
    {
        using var scripted = ScriptedBot.Answering(Ephemeral);
        using var bot = new DemoBot(instead: scripted);

        await new SimulatorClient(bot).TypeAsync(
            "/wording  set a.b <b> & \"&amp;\" łódź 🚨 ",
            "U0ZOFIA"
        );

        var form = scripted.Form;
        Assert.Equal(new Uri(bot.Address, "/slack/commands"), scripted.Request!.RequestUri);
        Assert.Equal(
            "application/x-www-form-urlencoded",
            scripted.Request.Content!.Headers.ContentType!.ToString()
        );
        Assert.Equal("/wording", form["command"]);
        Assert.Equal("set a.b &lt;b&gt; &amp; \"&amp;amp;\" łódź 🚨", form["text"]);
        Assert.Equal(("T0DEMO", "northwind"), (form["team_id"], form["team_domain"]));
        Assert.Equal(("C0ALERTS", "alerts"), (form["channel_id"], form["channel_name"]));
        Assert.Equal(("U0ZOFIA", "zofia"), (form["user_id"], form["user_name"]));
        Assert.Equal("false", form["is_enterprise_install"]);
        Assert.All(["token", "api_app_id", "trigger_id"], name => Assert.NotEmpty(form[name]));
        Assert.Equal(bot.Address.Authority, new Uri(form["response_url"]).Authority);
    }

    [Fact]
    public async Task A_command_is_signed_as_Slack_signs()
    {
        using var scripted = ScriptedBot.Answering(Ephemeral);
        var clock = new TestClock();
        using var bot = new DemoBot(instead: scripted, time: clock);

        await new SimulatorClient(bot).TypeAsync("/alert list");

        var headers = scripted.Request!.Headers;
        var timestamp = headers.GetValues("X-Slack-Request-Timestamp").Single();
        Assert.Equal($"{clock.GetUtcNow().ToUnixTimeSeconds()}", timestamp);
        var key = (await File.ReadAllTextAsync(bot.SecretFile, Cancelled)).Trim();
        var signed = HMACSHA256.HashData(
            Encoding.UTF8.GetBytes(key),
            Encoding.UTF8.GetBytes($"v0:{timestamp}:{scripted.Body}")
        );
        Assert.Equal(
            $"v0={Convert.ToHexStringLower(signed)}",
            headers.GetValues("X-Slack-Signature").Single()
        );
    }

    [Fact]
    public async Task The_bot_itself_takes_what_the_simulator_posts()
    {
        using var bot = new DemoBot();

        var outcome = await new SimulatorClient(bot).TypeAsync("/locale show", "U0OMAR");

        Assert.Equal(200, outcome.GetProperty("status").GetInt32());
        Assert.Equal("ar", outcome.GetProperty("locale").GetString());
        Assert.Equal(0, outcome.GetProperty("problems").GetArrayLength());
        var answer = outcome.GetProperty("answer");
        Assert.Equal("ephemeral", answer.GetProperty("response_type").GetString());
        Assert.NotEqual(0, answer.GetProperty("blocks").GetArrayLength());
    }

    [Theory]
    [InlineData("""{"person":"U0NOBODY","channel":"C0ALERTS","text":"/alert"}""", "person")]
    [InlineData("""{"person":"U0EMMA","channel":"C0NOWHERE","text":"/alert"}""", "channel")]
    [InlineData("""{"person":"U0EMMA","channel":"C0ALERTS","text":"alert"}""", "text")]
    [InlineData("""{"person":"U0EMMA","channel":"C0ALERTS","text":"/ alert"}""", "text")]
    [InlineData("""{"person":"U0EMMA","channel":"C0ALERTS","text":"/"}""", "text")]
    [InlineData("""{"person":"U0EMMA","channel":"C0ALERTS"}""", "text")]
    [InlineData("""{"person":7,"channel":"C0ALERTS","text":"/alert"}""", "JSON")]
    [InlineData("null", "person")]
    [InlineData("[]", "JSON")]
    [InlineData("{", "JSON")]
    [InlineData("", "JSON")]
    public async Task What_is_no_command_is_refused_with_what_is_wrong(string body, string named)
    {
        using var bot = new DemoBot();
        using var content = new StringContent(body, Encoding.UTF8, "application/json");

        using var response = await new SimulatorClient(bot).PostAsync(content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>(Cancelled);
        Assert.Contains(named, problem.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task A_command_beyond_all_measure_is_refused()
    {
        using var bot = new DemoBot();

        using var response = await new SimulatorClient(bot).PostAsync(
            new
            {
                person = "U0EMMA",
                channel = "C0ALERTS",
                text = "/alert " + new string('x', 100_000),
            }
        );

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;
}
