namespace SlackBot.Slack.Requests;

/// <summary>Says what is wrong with a request, as problem+json (RFC 9457): never what it held.</summary>
internal static class Refusal
{
    public static Task WriteAsync(HttpContext context, int status, string remedy) =>
        TypedResults.Problem(remedy, statusCode: status).ExecuteAsync(context);
}
