using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using SlackBot.Simulator.Demo;
using SlackBot.Storage;
using SlackBot.Tests.Testing;

namespace SlackBot.Tests.Simulator;

public class DemoModeTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_any_setting_of_Slack_the_page_is_the_root_itself()
    {
        using var bot = new DemoBot();
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });

        using var response = await client.GetAsync(bot.Address, Cancelled);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
    }

    [Theory]
    [InlineData("GET", "/")]
    [InlineData("GET", "/simulator/main.js")]
    [InlineData("GET", "/simulator/workspace")]
    [InlineData("POST", "/simulator/commands")]
    public async Task With_a_secret_of_Slack_there_is_no_simulator(string method, string path)
    {
        using var bot = new BotFactory();
        using var request = new HttpRequestMessage(new(method), path);

        using var response = await bot.CreateClient().SendAsync(request, Cancelled);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public void The_secret_is_random_stays_over_a_restart_and_is_its_owners_alone()
    {
        using var folder = new TemporaryFolder();
        using var other = new TemporaryFolder();

        var made = DemoSecretFile.ReadOrMake(folder.Path);

        Assert.Equal(64, made.Length);
        Assert.Equal(made, DemoSecretFile.ReadOrMake(folder.Path));
        Assert.NotEqual(made, DemoSecretFile.ReadOrMake(other.Path));
        Assert.Equal(
            [DemoSecretFile.FileName],
            Directory.GetFiles(folder.Path).Select(Path.GetFileName)
        );
        if (!OperatingSystem.IsWindows())
        {
            var mode = File.GetUnixFileMode(folder.File(DemoSecretFile.FileName));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, mode);
        }
    }

    [Fact]
    public async Task Many_starts_at_once_agree_on_one_secret()
    {
        using var folder = new TemporaryFolder();

        var secrets = await Task.WhenAll(
            Enumerable
                .Range(0, 20)
                .Select(_ => Task.Run(() => DemoSecretFile.ReadOrMake(folder.Path), Cancelled))
        );

        Assert.Single(secrets.Distinct());
    }

    [Theory]
    [InlineData("")]
    [InlineData("short")]
    public void A_damaged_secret_is_refused_with_what_to_do(string content)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File(DemoSecretFile.FileName), content);

        var refusal = Assert.Throws<DemoException>(() => DemoSecretFile.ReadOrMake(folder.Path));

        Assert.Contains("Delete it", refusal.Message);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_refused()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("data"), "a file");

        Assert.Throws<StorageException>(() =>
            DemoSecretFile.ReadOrMake(Path.Combine(folder.File("data"), "deeper"))
        );
    }

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://*:5080")]
    [InlineData("http://+:5080")]
    [InlineData("http://[::]:5080")]
    [InlineData("http://192.0.2.7:5080")]
    [InlineData("http://bot.example:5080")]
    [InlineData("http://localhost.bot.example:5080")]
    [InlineData("http://unix:/run/bot.sock")]
    [InlineData("http://localhost:5080;http://0.0.0.0:5081")]
    public void An_address_that_others_could_reach_is_refused(string urls)
    {
        using var folder = new TemporaryFolder();

        var refusal = Assert.Throws<DemoException>(() => Start(folder, "--urls", urls));

        Assert.Contains(urls.Split(';')[^1], refusal.Message);
        Assert.Contains("this machine only", refusal.Message);
    }

    [Fact]
    public void An_endpoint_of_Kestrel_that_others_could_reach_is_refused_too()
    {
        using var folder = new TemporaryFolder();

        var refusal = Assert.Throws<DemoException>(() =>
            Start(folder, "--Kestrel:Endpoints:Web:Url", "http://*:80")
        );

        Assert.Contains("Kestrel:Endpoints:Web:Url", refusal.Message);
    }

    [Theory]
    [InlineData("http://127.0.0.1:0")]
    [InlineData("http://127.9.9.9:5080")]
    [InlineData("http://[::1]:5080")]
    [InlineData("http://LOCALHOST:1;http://127.0.0.1:2")]
    public void An_address_of_this_machine_is_taken(string urls)
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(urls, Start(folder, "--urls", urls).Configuration["urls"]);
    }

    [Theory]
    [InlineData]
    [InlineData("--Slack:SigningSecret", "8f742231b10e8888abcd99yyyzzz85a5")]
    public void The_port_is_5080_unless_an_address_is_given(params string[] settings)
    {
        using var folder = new TemporaryFolder();

        Assert.Equal("http://localhost:5080", Start(folder, settings).WebHost.GetSetting("urls"));
    }

    [Fact]
    public void Any_setting_of_Slack_ends_the_demo()
    {
        using var folder = new TemporaryFolder();

        var builder = Start(folder, "--Slack:ApiBaseUrl", "https://slack.example/api/");

        Assert.False(builder.Services.IsDemo());
        Assert.Null(builder.Configuration["Slack:SigningSecret"]);
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public async Task The_workspace_has_people_of_all_roles_and_languages_who_keep_what_they_chose()
    {
        using var folder = new TemporaryFolder();
        using (var bot = new DemoBot(folder))
        {
            var people = (await WorkspaceAsync(bot))
                .GetProperty("people")
                .EnumerateArray()
                .ToList();
            Assert.Equal(["admin", "editor", "viewer"], Words(people, "role"));
            Assert.Equal(
                ["ar", "de", "en", "es", "fr", "it", "ja", "pl", "pt-BR"],
                Words(people, "locale")
            );
            await new SimulatorClient(bot).TypeAsync("/locale set ja", "U0ZOFIA");
        }

        using var restarted = new DemoBot(folder);
        var zofia = (await WorkspaceAsync(restarted))
            .GetProperty("people")
            .EnumerateArray()
            .Single(person => person.GetProperty("id").ValueEquals("U0ZOFIA"));
        Assert.Equal("ja", zofia.GetProperty("locale").GetString());
    }

    private static async Task<JsonElement> WorkspaceAsync(DemoBot bot) =>
        await new SimulatorClient(bot).WorkspaceAsync();

    private static IEnumerable<string?> Words(IEnumerable<JsonElement> people, string name) =>
        people
            .Select(person => person.GetProperty(name).GetString())
            .Distinct()
            .Order(StringComparer.Ordinal);

    private static WebApplicationBuilder Start(TemporaryFolder folder, params string[] settings) =>
        WebApplication
            .CreateBuilder([
                "--Storage:ConnectionString",
                $"Data Source={folder.File("bot.db")}",
                .. settings,
            ])
            .AddDemoMode();
}
