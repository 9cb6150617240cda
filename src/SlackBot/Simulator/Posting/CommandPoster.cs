using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

namespace SlackBot.Simulator.Posting;

/// <summary>Plays Slack's part: posts a command to the bot's own address, signed, and waits for the answer as long as Slack does.</summary>
internal sealed class CommandPoster(
    IHttpClientFactory clients,
    RequestSigner signer,
    BotAddress bot,
    TimeProvider time
)
{
    /// <summary>The name of the client it posts with.</summary>
    public const string ClientName = "simulator";

    /// <summary>How long Slack waits for an answer.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private const int LongestAnswer = 1 << 20;

    /// <summary>Posts the command and gives what came of it; a bot that fails is an outcome, not an error.</summary>
    public async Task<CommandOutcome> PostAsync(
        CommandEntry entry,
        CancellationToken cancellationToken
    )
    {
        using var request = await RequestAsync(entry, cancellationToken);
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(
            patience.Token,
            cancellationToken
        );
        using var client = clients.CreateClient(ClientName);
        client.MaxResponseContentBufferSize = LongestAnswer;
        var started = Stopwatch.GetTimestamp();
        try
        {
            using var response = await client.SendAsync(request, either.Token);
            var body = await response.Content.ReadAsStringAsync(either.Token);
            return AnswerReading.Read(
                response.StatusCode,
                response.Content.Headers.ContentType?.MediaType,
                body,
                Elapsed(started)
            );
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested)
        {
            return Failed(started, TimedOut);
        }
        catch (HttpRequestException e)
        {
            return Failed(started, Unreachable(e));
        }
    }

    private async Task<HttpRequestMessage> RequestAsync(
        CommandEntry entry,
        CancellationToken cancellationToken
    )
    {
        var now = time.GetUtcNow();
        var body = await SlashCommandForm.WriteAsync(entry, bot.Current, now, cancellationToken);
        var timestamp = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return new(HttpMethod.Post, new Uri(bot.Current, "/slack/commands"))
        {
            Content = new ByteArrayContent(body)
            {
                Headers =
                {
                    ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded"),
                },
            },
            Headers =
            {
                { "X-Slack-Request-Timestamp", timestamp },
                { "X-Slack-Signature", signer.Sign(timestamp, body) },
                { "User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)" },
            },
        };
    }

    private static CommandOutcome Failed(long started, CommandFailure failure) =>
        new(null, Elapsed(started), null, [], failure);

    private static double Elapsed(long started) =>
        Stopwatch.GetElapsedTime(started).TotalMilliseconds;

    private static readonly CommandFailure TimedOut = new(
        "operation_timeout",
        $"The bot did not answer within {Patience.TotalSeconds} seconds, after which Slack gives up.",
        "See what it logged, then try again."
    );

    private static CommandFailure Unreachable(HttpRequestException e) =>
        new(
            "dispatch_failed",
            $"The bot could not be reached: {e.Message}",
            "See that it still listens there, then try again."
        );
}
