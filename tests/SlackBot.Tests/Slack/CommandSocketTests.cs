using System.Globalization;
using System.Net.Sockets;
using System.Text;
using SlackBot.Slack.Signing;
using SlackBot.Tests.Slack.Testing;

namespace SlackBot.Tests.Slack;

/// <summary>What only a real connection can do: bytes that no client library would send.</summary>
public class CommandSocketTests
{
    [Fact]
    public async Task A_signed_command_is_answered_with_its_length()
    {
        await using var server = await SlackServer.ListenAsync();

        var answer = await SendAsync(server, Signed(server) + Body(SlackRequest.Command));

        Assert.StartsWith("HTTP/1.1 200 OK", answer);
        Assert.Contains("Content-Type: application/json; charset=utf-8", answer);
        Assert.Contains($"Content-Length: {answer.Split("\r\n\r\n")[1].Length}", answer);
        Assert.DoesNotContain("Transfer-Encoding", answer);
    }

    [Fact]
    public async Task A_body_in_chunks_is_verified_whole()
    {
        await using var server = await SlackServer.ListenAsync();
        var half = SlackRequest.Command.Length / 2;

        var answer = await SendAsync(
            server,
            Signed(server)
                + "Transfer-Encoding: chunked\r\n\r\n"
                + Chunk(SlackRequest.Command[..half])
                + Chunk(SlackRequest.Command[half..])
                + "0\r\n\r\n"
        );

        Assert.StartsWith("HTTP/1.1 200 OK", answer);
    }

    [Fact]
    public async Task A_body_in_chunks_is_refused_once_it_passes_the_limit()
    {
        await using var server = await SlackServer.ListenAsync();
        var chunk = Chunk(new string('x', 16 * 1024));

        var answer = await SendAsync(
            server,
            Signed(server)
                + "Transfer-Encoding: chunked\r\n\r\n"
                + string.Concat(Enumerable.Repeat(chunk, 9))
                + "0\r\n\r\n"
        );

        Assert.StartsWith("HTTP/1.1 413", answer);
    }

    [Fact]
    public async Task An_announced_length_is_refused_before_the_body_comes()
    {
        await using var server = await SlackServer.ListenAsync();

        var answer = await SendAsync(
            server,
            Signed(server) + "Content-Length: 999999999\r\nExpect: 100-continue\r\n\r\n"
        );

        Assert.StartsWith("HTTP/1.1 413", answer);
    }

    [Theory]
    [InlineData("zz\r\nab\r\n0\r\n\r\n")]
    [InlineData("2\r\nabc\r\n0\r\n\r\n")]
    public async Task Wrong_chunks_are_a_400(string chunks)
    {
        await using var server = await SlackServer.ListenAsync();

        var answer = await SendAsync(
            server,
            Signed(server) + "Transfer-Encoding: chunked\r\n\r\n" + chunks
        );

        Assert.StartsWith("HTTP/1.1 400", answer);
    }

    [Fact]
    public async Task A_client_that_leaves_amid_the_body_disturbs_nobody()
    {
        await using var server = await SlackServer.ListenAsync();

        using (var client = await ConnectAsync(server))
        {
            await client
                .GetStream()
                .WriteAsync(
                    Encoding.UTF8.GetBytes(Signed(server) + "Content-Length: 500\r\n\r\nteam"),
                    TestContext.Current.CancellationToken
                );
        }

        Assert.StartsWith(
            "HTTP/1.1 200 OK",
            await SendAsync(server, Signed(server) + Body(SlackRequest.Command))
        );
        Assert.DoesNotContain("Error", server.Log.Text);
    }

    [Theory]
    [InlineData(SlackSignature.SignatureHeader)]
    [InlineData(SlackSignature.TimestampHeader)]
    public async Task A_header_that_comes_twice_is_refused(string header)
    {
        await using var server = await SlackServer.ListenAsync();
        var head = Signed(server);
        var line = head.Split("\r\n").Single(line => line.StartsWith(header));

        var answer = await SendAsync(
            server,
            $"{head}{line.ToLowerInvariant()}\r\n{Body(SlackRequest.Command)}"
        );

        Assert.StartsWith("HTTP/1.1 401", answer);
    }

    private static string Signed(SlackServer server)
    {
        var timestamp = server
            .Clock.GetUtcNow()
            .ToUnixTimeSeconds()
            .ToString(CultureInfo.InvariantCulture);
        var signature = SlackSignature.Sign(
            SlackServer.Secret,
            timestamp,
            Encoding.UTF8.GetBytes(SlackRequest.Command)
        );
        return "POST /slack/commands HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
            + $"Content-Type: {SlackRequest.Form}\r\n"
            + $"{SlackSignature.TimestampHeader}: {timestamp}\r\n"
            + $"{SlackSignature.SignatureHeader}: {signature}\r\n";
    }

    private static string Body(string body) => $"Content-Length: {body.Length}\r\n\r\n{body}";

    private static string Chunk(string text) => $"{text.Length:x}\r\n{text}\r\n";

    private static async Task<string> SendAsync(SlackServer server, string request)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        using var client = await ConnectAsync(server);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(request), cancellationToken);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(cancellationToken);
    }

    private static async Task<TcpClient> ConnectAsync(SlackServer server)
    {
        var client = new TcpClient();
        await client.ConnectAsync(server.Address, TestContext.Current.CancellationToken);
        return client;
    }
}
