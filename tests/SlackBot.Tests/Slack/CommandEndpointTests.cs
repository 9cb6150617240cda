using System.Net;
using System.Text.Json;
using SlackBot.Slack;
using SlackBot.Slack.BlockKit;
using SlackBot.Tests.Slack.Testing;

namespace SlackBot.Tests.Slack;

public class CommandEndpointTests
{
    [Fact]
    public async Task A_signed_command_is_answered_in_the_200()
    {
        await using var server = await SlackServer.StartAsync();

        using var response = await new SlackRequest(SlackRequest.Command).PostAsync(server);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json; charset=utf-8", $"{response.Content.Headers.ContentType}");
        Assert.Equal(
            """{"response_type":"ephemeral","text":"You said: list &lt;x&gt;"}""",
            await TextOf(response)
        );
        Assert.Equal("T0NORTH", Assert.Single(server.Answerer.Commands).TeamId);
    }

    [Fact]
    public async Task A_charset_beside_the_content_type_is_fine()
    {
        await using var server = await SlackServer.StartAsync();

        using var response = await new SlackRequest(SlackRequest.Command)
        {
            ContentType = $"{SlackRequest.Form}; charset=utf-8",
        }.PostAsync(server);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("another")]
    [InlineData(SlackServer.Secret)]
    public async Task A_certificate_check_is_answered_and_carries_nothing_in(string secret)
    {
        await using var server = await SlackServer.StartAsync();

        using var response = await new SlackRequest("ssl_check=1&" + SlackRequest.Command)
        {
            Secret = secret,
        }.PostAsync(server);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("", await TextOf(response));
        Assert.Empty(server.Answerer.Commands);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Other_methods_are_not_allowed(string method)
    {
        await using var server = await SlackServer.StartAsync();

        using var response = await server
            .Client()
            .SendAsync(
                new HttpRequestMessage(new HttpMethod(method), SlackEndpoints.Commands),
                TestContext.Current.CancellationToken
            );

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task A_failure_is_logged_and_told_and_never_a_500()
    {
        await using var server = await SlackServer.StartAsync();
        server.Answerer.Answers = (_, _) => throw new InvalidOperationException("out of disk");

        using var response = await new SlackRequest(SlackRequest.Command).PostAsync(server);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("Something went wrong", await TextOf(response));
        Assert.Contains("out of disk", server.Log.Text);
        Assert.Contains("workspace T0NORTH", server.Log.Text);
        Assert.DoesNotContain("<x>", server.Log.Text);
        Assert.DoesNotContain(SlackServer.Secret, server.Log.Text);
    }

    [Fact]
    public async Task A_failure_that_cannot_even_be_told_is_acknowledged()
    {
        await using var server = await SlackServer.StartAsync();
        server.Answerer.Answers = (_, _) => throw new OperationCanceledException("too slow");
        server.Answerer.Fails = _ => throw new InvalidOperationException("no texts");

        using var response = await new SlackRequest(SlackRequest.Command).PostAsync(server);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("", await TextOf(response));
        Assert.Contains("no texts", server.Log.Text);
    }

    [Fact]
    public async Task A_client_that_leaves_ends_its_command_quietly()
    {
        await using var server = await SlackServer.StartAsync();
        using var leaving = new CancellationTokenSource();
        var ended = new TaskCompletionSource();
        server.Answerer.Answers = async (_, cancellationToken) =>
        {
            await leaving.CancelAsync();
            await using var registration = cancellationToken.Register(ended.SetResult);
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return new Answer("never", []);
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            server
                .Client()
                .SendAsync(new SlackRequest(SlackRequest.Command).Message(server), leaving.Token)
        );
        await ended.Task.WaitAsync(TestContext.Current.CancellationToken);

        Assert.DoesNotContain("Error", server.Log.Text);
    }

    [Fact]
    public async Task The_longest_answer_arrives_whole()
    {
        await using var server = await SlackServer.StartAsync();
        var builder = new AnswerBuilder();
        for (var number = 0; number < 4; number++)
        {
            builder.Section(Mrkdwn.Escape(new string('漢', 3_000)));
        }

        var answer = builder.Build();
        server.Answerer.Answers = (_, _) => ValueTask.FromResult(answer);

        using var response = await new SlackRequest(SlackRequest.Command).PostAsync(server);

        var json = JsonDocument.Parse(await TextOf(response)).RootElement;
        Assert.Equal(4, json.GetProperty("blocks").GetArrayLength());
        Assert.Equal(AnswerWriter.Length(answer), response.Content.Headers.ContentLength);
    }

    private static Task<string> TextOf(HttpResponseMessage response) =>
        response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
