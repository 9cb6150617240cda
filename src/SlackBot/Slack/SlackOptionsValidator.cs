using Microsoft.Extensions.Options;

namespace SlackBot.Slack;

/// <summary>Refuses settings with which anybody could pass for Slack, before the first request.</summary>
internal sealed class SlackOptionsValidator : IValidateOptions<SlackOptions>
{
    public ValidateOptionsResult Validate(string? name, SlackOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.SigningSecret))
        {
            return ValidateOptionsResult.Fail(
                "Slack:SigningSecret is empty, so no request could be told from a forged one. Set it, or the environment "
                    + "variable Slack__SigningSecret, to the Signing Secret on the page Basic Information of your app at "
                    + "https://api.slack.com/apps; or set nothing of Slack at all to try the bot without an account."
            );
        }

        if (options.SigningSecret.Trim().Length != options.SigningSecret.Length)
        {
            return ValidateOptionsResult.Fail(
                "Slack:SigningSecret (Slack__SigningSecret) starts or ends with white space: take it away."
            );
        }

        return ValidateOptionsResult.Success;
    }
}
