using System.Net;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace SlackBot.Tests.Simulator;

/// <summary>Stands in for the bot behind the simulator: keeps what was posted, and answers as it is told.</summary>
internal sealed class ScriptedBot(Func<CancellationToken, Task<HttpResponseMessage>> answer)
    : HttpMessageHandler
{
    /// <summary>The last request.</summary>
    public HttpRequestMessage? Request { get; private set; }

    /// <summary>The last body.</summary>
    public string Body { get; private set; } = "";

    /// <summary>The fields of the last body.</summary>
    public Dictionary<string, string> Form =>
        QueryHelpers.ParseQuery(Body).ToDictionary(pair => pair.Key, pair => pair.Value.Single()!);

    /// <summary>A bot that always answers so.</summary>
    public static ScriptedBot Answering(
        string body,
        string type = "application/json",
        HttpStatusCode status = HttpStatusCode.OK
    ) =>
        new(_ =>
            Task.FromResult(
                new HttpResponseMessage(status)
                {
                    Content = new StringContent(body, Encoding.UTF8, type),
                }
            )
        );

    /// <summary>A bot that answers in JSON what it is told at that time.</summary>
    public static ScriptedBot Answering(Func<string> body) =>
        new(_ =>
            Task.FromResult(
                new HttpResponseMessage
                {
                    Content = new StringContent(body(), Encoding.UTF8, "application/json"),
                }
            )
        );

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        Request = request;
        Body = await request.Content!.ReadAsStringAsync(cancellationToken);
        return await answer(cancellationToken);
    }
}
