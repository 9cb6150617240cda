using SlackBot.Alerts.Answers;
using SlackBot.Alerts.Content;
using SlackBot.Alerts.Demo;
using SlackBot.Alerts.Store;
using SlackBot.Alerts.Verbs;
using SlackBot.Commands;

namespace SlackBot.Alerts;

/// <summary>Puts the alerts together.</summary>
internal static class AlertServices
{
    /// <summary>Adds <see cref="AlertStore"/> and the verbs of <c>/alert</c>; needs the storage.</summary>
    public static IServiceCollection AddAlerts(
        this IServiceCollection services,
        IConfiguration configuration
    )
    {
        services
            .AddOptions<AlertOptions>()
            .Bind(configuration.GetSection(AlertOptions.Section))
            .Validate(
                options => options.OpenLimit >= 1,
                $"{AlertOptions.Section}:{nameof(AlertOptions.OpenLimit)} must be at least 1."
            )
            .ValidateOnStart();
        services.AddSingleton(new FixtureSet(DemoFixtures.All));
        services.AddSingleton<AlertWords>();
        services.AddSingleton<AlertSeal>();
        services.AddSingleton<OpenAlertCache>();
        services.AddSingleton<AlertStore>();
        services.AddSingleton<ListAnswer>();
        services.AddSingleton<ShowAnswer>();
        return services
            .AddHelp(AlertCommand.Name)
            .AddVerb<ListVerb>()
            .AddVerb<ShowVerb>()
            .AddVerb<TestVerb>();
    }
}
