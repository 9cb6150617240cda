using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace SlackBot.Tests.Simulator;

/// <summary>What the page calls.</summary>
internal sealed class SimulatorClient(DemoBot bot)
{
    private readonly HttpClient client = bot.CreateClient();

    /// <summary>The workspace as somebody sees it.</summary>
    public Task<JsonElement> WorkspaceAsync(string person = "U0EMMA") =>
        client.GetFromJsonAsync<JsonElement>(
            $"/simulator/workspace?person={person}",
            TestContext.Current.CancellationToken
        );

    /// <summary>Types a command in #alerts and gives what came of it.</summary>
    public async Task<JsonElement> TypeAsync(string text, string person = "U0EMMA")
    {
        using var response = await PostAsync(
            new
            {
                person,
                channel = "C0ALERTS",
                text,
            }
        );
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadFromJsonAsync<JsonElement>(
            TestContext.Current.CancellationToken
        );
    }

    /// <summary>Posts something that may be no command.</summary>
    public Task<HttpResponseMessage> PostAsync(object command) =>
        PostAsync(JsonContent.Create(command));

    /// <inheritdoc cref="PostAsync(object)"/>
    public Task<HttpResponseMessage> PostAsync(
        HttpContent content,
        params IEnumerable<(string Name, string Value)> headers
    )
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/simulator/commands")
        {
            Content = content,
        };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
