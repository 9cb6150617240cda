using SlackBot.Slack.Signing;

namespace SlackBot.Slack.Requests;

/// <summary>
/// Lets in what Slack has signed. The body is measured and its signature checked before anything is parsed: 413, then
/// 401, and only then may a 400 follow.
/// </summary>
internal sealed partial class SignedRequests(
    SignatureVerifier verifier,
    ILogger<SignedRequests> logger
)
{
    /// <summary>
    /// In bytes. The longest text that Slack's composer takes, 12,000 characters, needs 108,000 bytes when each is
    /// three bytes of UTF-8 and escaped.
    /// </summary>
    public const int BodyLimit = 128 * 1024;

    /// <summary>Reads the body and checks who sent it.</summary>
    /// <returns>The body, for the caller to dispose; null where the request has been answered.</returns>
    public async ValueTask<RawBody?> AdmitAsync(HttpContext context)
    {
        var body = await ReadAsync(context);
        if (body is null)
        {
            return null;
        }

        var verdict = verifier.Verify(context.Request.Headers, body.Bytes);
        if (verdict == SignatureVerdict.Valid)
        {
            return body;
        }

        using (body)
        {
            if (IsSslCheck(context.Request, body))
            {
                Log.SslChecked(logger);
                return null;
            }
        }

        Log.Unsigned(logger, verdict);
        await Refusal.WriteAsync(
            context,
            StatusCodes.Status401Unauthorized,
            "Sign the request with the app's signing secret, at most "
                + $"{SignatureVerifier.WindowSeconds} seconds away from this server's clock."
        );
        return null;
    }

    /// <summary>Whether the request only looks whether it is answered, which an empty 200 does.</summary>
    public static bool IsSslCheck(HttpRequest request, RawBody body) =>
        FormContentType.FaultOf(request.ContentType) is null && SslCheck.IsAskedIn(body.Bytes);

    private async ValueTask<RawBody?> ReadAsync(HttpContext context)
    {
        try
        {
            var body = await RawBody.ReadAsync(context.Request, BodyLimit, context.RequestAborted);
            if (body is null)
            {
                Log.TooLarge(logger, context.Request.ContentLength);
                await Refusal.WriteAsync(
                    context,
                    StatusCodes.Status413PayloadTooLarge,
                    $"Send at most {BodyLimit} bytes."
                );
            }

            return body;
        }
        catch (BadHttpRequestException exception)
        {
            Log.Broken(logger, exception.StatusCode);
            await Refusal.WriteAsync(
                context,
                exception.StatusCode,
                "Send the whole body, of the length or in the chunks that were announced."
            );
            return null;
        }
        catch (Exception exception)
            when (exception is IOException || context.RequestAborted.IsCancellationRequested)
        {
            Log.Gone(logger);
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1101, LogLevel.Information, "Refused a request: signature {Verdict}")]
        public static partial void Unsigned(ILogger logger, SignatureVerdict verdict);

        [LoggerMessage(1102, LogLevel.Information, "Refused a request: {Length} bytes announced")]
        public static partial void TooLarge(ILogger logger, long? length);

        [LoggerMessage(1103, LogLevel.Information, "Refused a request: broken body ({Status})")]
        public static partial void Broken(ILogger logger, int status);

        [LoggerMessage(1104, LogLevel.Debug, "The client left before its body was read")]
        public static partial void Gone(ILogger logger);

        [LoggerMessage(1105, LogLevel.Debug, "Slack checked the certificate")]
        public static partial void SslChecked(ILogger logger);
    }
}
