using Microsoft.Extensions.Options;
using SlackBot.Tests.Slack.Testing;

namespace SlackBot.Tests.Slack;

public class SlackOptionsTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t")]
    public async Task Without_a_signing_secret_the_bot_does_not_start(string? secret)
    {
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() =>
            SlackServer.StartAsync(secret)
        );

        Assert.Contains("Slack:SigningSecret", refused.Message);
        Assert.Contains("Slack__SigningSecret", refused.Message);
    }

    [Theory]
    [InlineData(" 8f742231b10e8888")]
    [InlineData("8f742231b10e8888\n")]
    public async Task A_secret_that_was_copied_with_white_space_is_named_but_not_shown(
        string secret
    )
    {
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() =>
            SlackServer.StartAsync(secret)
        );

        Assert.Contains("Slack:SigningSecret", refused.Message);
        Assert.DoesNotContain("8f742231b10e8888", refused.Message);
    }
}
