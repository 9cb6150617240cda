using System.Net;
using System.Text.Json;
using SlackBot.Simulator.Referee;

namespace SlackBot.Simulator.Posting;

/// <summary>Reads what the bot answered as Slack reads it.</summary>
internal static class AnswerReading
{
    private const string Invalid = "invalid_command_response";

    /// <param name="body">The body's text.</param>
    /// <param name="mediaType">Of the body, without parameters.</param>
    /// <param name="elapsed">In milliseconds.</param>
    public static CommandOutcome Read(
        HttpStatusCode status,
        string? mediaType,
        string body,
        double elapsed
    )
    {
        var outcome = new CommandOutcome((int)status, elapsed, null, [], null);
        if (status != HttpStatusCode.OK)
        {
            return outcome with { Failure = Refused(status) };
        }

        if (body.Length == 0)
        {
            return outcome;
        }

        if (mediaType != "application/json")
        {
            // Slack takes any other body as the text of a private answer.
            return WithAnswer(outcome, JsonSerializer.SerializeToElement(new { text = body }));
        }

        try
        {
            using var document = JsonDocument.Parse(body);
            return WithAnswer(outcome, document.RootElement.Clone());
        }
        catch (JsonException e)
        {
            return outcome with
            {
                Failure = new(
                    Invalid,
                    "The bot's answer is not JSON, although it says so.",
                    e.Message
                ),
            };
        }
    }

    private static CommandOutcome WithAnswer(CommandOutcome outcome, JsonElement answer)
    {
        var problems = MessageRules.Check(answer);
        return answer.ValueKind == JsonValueKind.Object
            ? outcome with
            {
                Answer = answer,
                Problems = problems,
            }
            : outcome with
            {
                Failure = new(
                    Invalid,
                    "The bot's answer is JSON, but no message.",
                    "Answer with an object that has \"text\" or \"blocks\"."
                ),
            };
    }

    private static CommandFailure Refused(HttpStatusCode status) =>
        new(
            "dispatch_failed",
            $"The bot answered {(int)status} {status}.",
            status switch
            {
                HttpStatusCode.Unauthorized =>
                    "It did not take the signature. Stop the bot, delete demo-signing-secret beside the database, and start it again.",
                HttpStatusCode.NotFound =>
                    "It has no POST /slack/commands. See what it logged when it started.",
                _ => "See what it logged.",
            }
        );
}
