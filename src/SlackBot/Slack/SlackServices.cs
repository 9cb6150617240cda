using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SlackBot.Slack.Requests;
using SlackBot.Slack.Signing;

namespace SlackBot.Slack;

/// <summary>Puts together what speaks with Slack.</summary>
internal static class SlackServices
{
    /// <summary>
    /// Adds what <see cref="SlackEndpoints.MapSlack"/> needs, except the <see cref="ICommandAnswerer"/>. Without a signing
    /// secret the program does not start.
    /// </summary>
    public static IServiceCollection AddSlack(
        this IServiceCollection services,
        IConfiguration configuration
    )
    {
        services
            .AddOptions<SlackOptions>()
            .Bind(configuration.GetSection(SlackOptions.Section))
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<SlackOptions>, SlackOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<SignatureVerifier>();
        services.AddSingleton<SignedRequests>();
        services.AddSingleton<CommandEndpoint>();
        return services;
    }
}
