using System.Net;
using System.Net.Http.Json;
using System.Text;

namespace SlackBot.Tests.Simulator;

/// <summary>Any page in the user's browser can send requests to this machine.</summary>
public class LocalRequestsTests : IDisposable
{
    private readonly DemoBot bot = new();

    public void Dispose() => bot.Dispose();

    [Theory]
    [InlineData("Host", "bot.example")]
    [InlineData("Host", "127.0.0.1.bot.example:5080")]
    [InlineData("Host", "192.0.2.7")]
    [InlineData("Origin", "https://bot.example")]
    [InlineData("Origin", "null")]
    [InlineData("Origin", "http://localhost:1")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task A_command_from_another_site_is_refused(string header, string value)
    {
        using var content = Command();

        using var response = await new SimulatorClient(bot).PostAsync(content, (header, value));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task The_page_itself_and_a_tool_without_an_origin_are_let_in()
    {
        using var fromPage = Command();
        using var fromTool = Command();
        var client = new SimulatorClient(bot);

        using var page = await client.PostAsync(
            fromPage,
            ("Origin", bot.Address.GetLeftPart(UriPartial.Authority)),
            ("Sec-Fetch-Site", "same-origin")
        );
        using var tool = await client.PostAsync(fromTool);

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal(HttpStatusCode.OK, tool.StatusCode);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data")]
    public async Task What_a_form_of_another_site_could_send_is_refused(string type)
    {
        using var content = new StringContent(
            """{"person":"U0EMMA","channel":"C0ALERTS","text":"/locale set pl"}""",
            Encoding.UTF8,
            type
        );

        using var response = await new SimulatorClient(bot).PostAsync(content);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/simulator/main.js")]
    [InlineData("/simulator/workspace")]
    public async Task Nothing_is_served_under_a_foreign_name(string path)
    {
        using var response = await GetAsync(path, ("Host", "bot.example"));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task A_link_on_another_site_may_lead_to_the_page_and_to_nothing_else()
    {
        using var page = await GetAsync("/", ("Sec-Fetch-Site", "cross-site"));
        using var workspace = await GetAsync(
            "/simulator/workspace",
            ("Sec-Fetch-Site", "cross-site")
        );

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, workspace.StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/simulator/view/dom.js")]
    [InlineData("/simulator/style/tokens.css")]
    [InlineData("/simulator/workspace")]
    public async Task Every_answer_tells_the_browser_to_be_strict(string path)
    {
        using var response = await GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy);
        Assert.DoesNotContain("unsafe", policy);
        Assert.DoesNotContain("http", policy);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Theory]
    [InlineData("/simulator/")]
    [InlineData("/simulator/nothing.js")]
    [InlineData("/simulator/../appsettings.json")]
    [InlineData("/simulator/%2e%2e/%2e%2e/master.key")]
    [InlineData("/simulator/index.html/")]
    public async Task There_is_nothing_but_the_pages_own_files(string path)
    {
        using var response = await GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_file_that_the_browser_has_is_not_sent_again()
    {
        using var first = await GetAsync("/simulator/main.js");
        using var second = await GetAsync(
            "/simulator/main.js",
            ("If-None-Match", first.Headers.ETag!.ToString())
        );

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task The_secret_stays_in_the_bot()
    {
        var secret = (await File.ReadAllTextAsync(bot.SecretFile, Cancelled)).Trim();
        var client = new SimulatorClient(bot);
        using var root = await GetAsync("/");

        var said = string.Join(
            '\n',
            await root.Content.ReadAsStringAsync(Cancelled),
            (await client.WorkspaceAsync()).GetRawText(),
            (await client.TypeAsync("/alert help")).GetRawText()
        );

        Assert.DoesNotContain(secret, said);
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private static JsonContent Command() =>
        JsonContent.Create(
            new
            {
                person = "U0EMMA",
                channel = "C0ALERTS",
                text = "/locale show",
            }
        );

    private async Task<HttpResponseMessage> GetAsync(
        string path,
        params (string Name, string Value)[] headers
    )
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Get,
            new Uri(
                bot.Address.GetLeftPart(UriPartial.Authority) + path,
                new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }
            )
        );
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var client = new HttpClient();
        return await client.SendAsync(request, Cancelled);
    }
}
