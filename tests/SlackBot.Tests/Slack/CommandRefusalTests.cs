using System.Net;
using System.Text.Json;
using SlackBot.Slack.Requests;
using SlackBot.Tests.Slack.Testing;

namespace SlackBot.Tests.Slack;

public class CommandRefusalTests
{
    [Theory]
    [InlineData(-301)]
    [InlineData(301)]
    public async Task A_stale_or_future_request_is_refused_and_not_run(int ahead)
    {
        await using var server = await SlackServer.StartAsync();

        using var response = await new SlackRequest(SlackRequest.Command)
        {
            Ahead = ahead,
        }.PostAsync(server);

        await AssertProblemAsync(response, HttpStatusCode.Unauthorized, "signing secret");
        Assert.Empty(server.Answerer.Commands);
    }

    [Fact]
    public async Task A_bad_signature_is_refused_and_not_run()
    {
        await using var server = await SlackServer.StartAsync();

        using var response = await new SlackRequest(SlackRequest.Command)
        {
            Secret = "another",
        }.PostAsync(server);

        await AssertProblemAsync(response, HttpStatusCode.Unauthorized, "300 seconds");
        Assert.Empty(server.Answerer.Commands);
        Assert.Contains("signature Mismatch", server.Log.Text);
    }

    [Fact]
    public async Task An_unsigned_request_is_refused()
    {
        await using var server = await SlackServer.StartAsync();

        using var response = await new SlackRequest(SlackRequest.Command)
        {
            Timestamps = [],
            Signatures = [],
        }.PostAsync(server);

        await AssertProblemAsync(response, HttpStatusCode.Unauthorized, "Sign the request");
    }

    [Fact]
    public async Task Whether_a_body_makes_sense_is_told_only_to_who_has_signed_it()
    {
        await using var server = await SlackServer.StartAsync();
        var nonsense = new SlackRequest("{]") { ContentType = "text/plain", Secret = "another" };

        using var unsigned = await nonsense.PostAsync(server);
        using var signed = await new SlackRequest("{]").PostAsync(server);

        Assert.Equal(HttpStatusCode.Unauthorized, unsigned.StatusCode);
        await AssertProblemAsync(signed, HttpStatusCode.BadRequest, "team_id");
    }

    [Theory]
    [InlineData("null", "application/json")]
    [InlineData("{}", "application/json; charset=utf-8")]
    [InlineData(SlackRequest.Command, "text/plain")]
    [InlineData(SlackRequest.Command, null)]
    [InlineData(SlackRequest.Command, "application/x-www-form-urlencoded; charset=utf-16")]
    [InlineData("null", SlackRequest.Form)]
    [InlineData("", SlackRequest.Form)]
    [InlineData(SlackRequest.Command + "&team_id=T0SOUTH", SlackRequest.Form)]
    [InlineData(SlackRequest.Command + "&x=%", SlackRequest.Form)]
    public async Task What_is_signed_but_malformed_is_a_400_and_not_run(string body, string? type)
    {
        await using var server = await SlackServer.StartAsync();

        using var response = await new SlackRequest(body) { ContentType = type }.PostAsync(server);

        await AssertProblemAsync(response, HttpStatusCode.BadRequest, "Send|Encode");
        Assert.Empty(server.Answerer.Commands);
        Assert.DoesNotContain("T0SOUTH", server.Log.Text);
    }

    [Theory]
    [InlineData("ssl_check=2", SlackRequest.Form)]
    [InlineData("ssl_check=1&ssl_check=0", SlackRequest.Form)]
    [InlineData("ssl_check=1", "text/plain")]
    [InlineData("ssl_check=1", null)]
    public async Task What_only_resembles_a_certificate_check_needs_a_signature(
        string body,
        string? type
    )
    {
        await using var server = await SlackServer.StartAsync();

        using var response = await new SlackRequest(body)
        {
            Secret = "another",
            ContentType = type,
        }.PostAsync(server);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData(SlackServer.Secret)]
    [InlineData("another")]
    public async Task A_body_that_is_too_large_is_refused_before_anything_else(string secret)
    {
        await using var server = await SlackServer.StartAsync();
        var fits = SlackRequest.Command + "&x=";
        fits += new string('x', SignedRequests.BodyLimit - fits.Length);

        using var tooLarge = await new SlackRequest(fits + "x") { Secret = secret }.PostAsync(
            server
        );
        using var largest = await new SlackRequest(fits).PostAsync(server);

        await AssertProblemAsync(tooLarge, HttpStatusCode.RequestEntityTooLarge, "131072 bytes");
        Assert.Equal(HttpStatusCode.OK, largest.StatusCode);
    }

    private static async Task AssertProblemAsync(
        HttpResponseMessage response,
        HttpStatusCode status,
        string remedy
    )
    {
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = JsonDocument.Parse(text).RootElement;
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.Matches(remedy, problem.GetProperty("detail").GetString()!);
    }
}
