using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using SlackBot.Slack.Signing;

namespace SlackBot.Tests.Slack.Testing;

/// <summary>A request as Slack sends it, in which a test changes what it is about.</summary>
internal sealed class SlackRequest(string body)
{
    public const string Form = "application/x-www-form-urlencoded";

    public const string Command =
        "token=t&team_id=T0NORTH&channel_id=C0GENERAL&channel_name=general&user_id=U0ANNA&user_name=anna"
        + "&command=%2Falert&text=list+%26lt%3Bx%26gt%3B&is_enterprise_install=false";

    /// <summary>Seconds that the timestamp is ahead of the server's clock.</summary>
    public int Ahead { get; init; }

    public string Secret { get; init; } = SlackServer.Secret;

    public string? ContentType { get; init; } = Form;

    /// <summary>Instead of the one that is right.</summary>
    public string[]? Timestamps { get; init; }

    /// <summary>Instead of the one that is right.</summary>
    public string[]? Signatures { get; init; }

    public async Task<HttpResponseMessage> PostAsync(SlackServer server) =>
        await server.Client().SendAsync(Message(server), TestContext.Current.CancellationToken);

    public HttpRequestMessage Message(SlackServer server)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        var seconds = server.Clock.GetUtcNow().ToUnixTimeSeconds() + Ahead;
        var timestamp = seconds.ToString(CultureInfo.InvariantCulture);
        var message = new HttpRequestMessage(HttpMethod.Post, "/slack/commands")
        {
            Content = new ByteArrayContent(bytes),
        };
        if (ContentType is not null)
        {
            message.Content.Headers.TryAddWithoutValidation("Content-Type", ContentType);
        }

        message.Headers.TryAddWithoutValidation(
            SlackSignature.TimestampHeader,
            Timestamps ?? [timestamp]
        );
        message.Headers.TryAddWithoutValidation(
            SlackSignature.SignatureHeader,
            Signatures ?? [SlackSignature.Sign(Secret, timestamp, bytes)]
        );
        return message;
    }
}
