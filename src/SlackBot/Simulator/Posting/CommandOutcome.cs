using System.Text.Json;
using SlackBot.Simulator.Referee;

namespace SlackBot.Simulator.Posting;

/// <summary>What came of a command, for the page.</summary>
/// <param name="Status">The HTTP status; null where there was no answer at all.</param>
/// <param name="Elapsed">From the request to the end of the answer, in milliseconds.</param>
/// <param name="Answer">The answer's JSON as it came; null where the bot said nothing.</param>
/// <param name="Problems">Why Slack would not show the answer; empty where it would.</param>
/// <param name="Failure">What the person would see instead of an answer.</param>
internal sealed record CommandOutcome(
    int? Status,
    double Elapsed,
    JsonElement? Answer,
    IReadOnlyList<Problem> Problems,
    CommandFailure? Failure
)
{
    /// <summary>The language in which the person is answered by now; null where nobody knows.</summary>
    public string? Locale { get; init; }
}

/// <summary>A command that got no answer.</summary>
/// <param name="Code">The error that Slack names to the person, such as <c>operation_timeout</c>.</param>
/// <param name="Says">What happened.</param>
/// <param name="Remedy">What to do about it.</param>
internal sealed record CommandFailure(string Code, string Says, string Remedy);
