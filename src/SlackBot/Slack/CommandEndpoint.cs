using SlackBot.Slack.BlockKit;
using SlackBot.Slack.Requests;

namespace SlackBot.Slack;

/// <summary>
/// <c>POST /slack/commands</c>: admits, parses, has the command answered and writes the answer into the 200, which is
/// also what acknowledges the command. Nothing that goes wrong behind it becomes a 500, which Slack would show in its
/// own words.
/// </summary>
internal sealed partial class CommandEndpoint(
    SignedRequests requests,
    ICommandAnswerer answerer,
    ILogger<CommandEndpoint> logger
)
{
    public async Task HandleAsync(HttpContext context)
    {
        if (await ReadAsync(context) is not { } command)
        {
            return;
        }

        var answer = await AnswerAsync(command, context.RequestAborted);
        if (answer is not null)
        {
            await WriteAsync(context, answer);
        }
    }

    private async ValueTask<SlashCommand?> ReadAsync(HttpContext context)
    {
        using var body = await requests.AdmitAsync(context);
        if (body is null || SignedRequests.IsSslCheck(context.Request, body))
        {
            return null;
        }

        var fault = FormContentType.FaultOf(context.Request.ContentType);
        if (fault is null && SlashCommandParser.TryParse(body.Bytes, out var command, out fault))
        {
            return command;
        }

        Log.Malformed(logger, fault);
        await Refusal.WriteAsync(context, StatusCodes.Status400BadRequest, fault);
        return null;
    }

    private async ValueTask<Answer?> AnswerAsync(
        SlashCommand command,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await answerer.AnswerAsync(command, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            Log.Gone(logger);
            return null;
        }
        catch (Exception exception)
        {
            Log.Failed(logger, exception, command.TeamId);
            return Failure(command);
        }
    }

    private Answer? Failure(SlashCommand command)
    {
        try
        {
            return answerer.AnswerFailure(command);
        }
        catch (Exception exception)
        {
            Log.Failed(logger, exception, command.TeamId);
            return null;
        }
    }

    private static async Task WriteAsync(HttpContext context, Answer answer)
    {
        var response = context.Response;
        var length = AnswerWriter.Length(answer);
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = length;
        AnswerWriter.Write(response.BodyWriter, answer, length);
        await response.BodyWriter.FlushAsync();
    }

    private static partial class Log
    {
        [LoggerMessage(1201, LogLevel.Information, "Refused a command: {Fault}")]
        public static partial void Malformed(ILogger logger, string fault);

        [LoggerMessage(1202, LogLevel.Error, "A command of workspace {Team} could not be answered")]
        public static partial void Failed(ILogger logger, Exception exception, string team);

        [LoggerMessage(1203, LogLevel.Debug, "The client left before its command was answered")]
        public static partial void Gone(ILogger logger);
    }
}
