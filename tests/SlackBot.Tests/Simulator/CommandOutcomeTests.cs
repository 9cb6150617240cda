using System.Net;
using System.Text.Json;

namespace SlackBot.Tests.Simulator;

/// <summary>What people see in Slack when a bot does not answer as it should.</summary>
public class CommandOutcomeTests
{
    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, "demo-signing-secret")]
    [InlineData(HttpStatusCode.NotFound, "/slack/commands")]
    [InlineData(HttpStatusCode.InternalServerError, "logged")]
    [InlineData(HttpStatusCode.Redirect, "logged")]
    public async Task A_status_other_than_200_is_a_dispatch_that_failed(
        HttpStatusCode status,
        string remedy
    )
    {
        var outcome = await OutcomeAsync(ScriptedBot.Answering("no", "text/plain", status));

        AssertFailure(outcome, "dispatch_failed", $"{(int)status}");
        Assert.Contains(remedy, outcome.GetProperty("failure").GetProperty("remedy").GetString());
    }

    [Fact]
    public async Task A_bot_that_takes_longer_than_Slack_waits_has_timed_out()
    {
        using var never = new ScriptedBot(async cancellationToken =>
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return new();
        });

        var outcome = await OutcomeAsync(never, new ImpatientClock());

        AssertFailure(outcome, "operation_timeout", "3 seconds");
    }

    [Fact]
    public async Task A_bot_that_cannot_be_reached_is_a_dispatch_that_failed()
    {
        using var gone = new ScriptedBot(_ => throw new HttpRequestException("Connection refused"));

        AssertFailure(await OutcomeAsync(gone), "dispatch_failed", "Connection refused");
    }

    [Fact]
    public async Task An_answer_without_end_is_cut_off()
    {
        var outcome = await OutcomeAsync(
            ScriptedBot.Answering(new string(' ', 2_000_000), "text/plain")
        );

        AssertFailure(outcome, "dispatch_failed", "reached");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    public async Task A_body_that_is_no_message_is_an_invalid_answer(string body)
    {
        AssertFailure(
            await OutcomeAsync(ScriptedBot.Answering(body)),
            "invalid_command_response",
            "JSON"
        );
    }

    [Fact]
    public async Task An_empty_answer_says_nothing()
    {
        var outcome = await OutcomeAsync(ScriptedBot.Answering("", "text/plain"));

        Assert.Equal(JsonValueKind.Null, outcome.GetProperty("failure").ValueKind);
        Assert.Equal(JsonValueKind.Null, outcome.GetProperty("answer").ValueKind);
    }

    [Fact]
    public async Task A_body_of_plain_text_is_the_answers_text()
    {
        var outcome = await OutcomeAsync(ScriptedBot.Answering("It *works*", "text/plain"));

        Assert.Equal("It *works*", outcome.GetProperty("answer").GetProperty("text").GetString());
    }

    [Fact]
    public async Task An_answer_that_Slack_would_refuse_is_shown_with_what_is_wrong()
    {
        var outcome = await OutcomeAsync(
            ScriptedBot.Answering("""{"text":"x","blocks":[{"type":"divider","color":"red"}]}""")
        );

        var problem = Assert.Single(outcome.GetProperty("problems").EnumerateArray());
        Assert.Equal("invalid_blocks", problem.GetProperty("code").GetString());
        Assert.Equal("/blocks/0/color", problem.GetProperty("pointer").GetString());
        Assert.Equal(JsonValueKind.Object, outcome.GetProperty("answer").ValueKind);
    }

    private static async Task<JsonElement> OutcomeAsync(
        ScriptedBot scripted,
        TimeProvider? time = null
    )
    {
        using var bot = new DemoBot(instead: scripted, time: time);
        return await new SimulatorClient(bot).TypeAsync("/alert list");
    }

    private static void AssertFailure(JsonElement outcome, string code, string says)
    {
        var failure = outcome.GetProperty("failure");
        Assert.Equal(code, failure.GetProperty("code").GetString());
        Assert.Contains(says, failure.GetProperty("says").GetString());
        Assert.Equal(JsonValueKind.Null, outcome.GetProperty("answer").ValueKind);
    }
}
