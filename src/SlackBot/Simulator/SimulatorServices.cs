using SlackBot.Simulator.Demo;
using SlackBot.Simulator.Posting;
using SlackBot.Simulator.Serving;
using SlackBot.Simulator.Workspaces;

namespace SlackBot.Simulator;

/// <summary>Registers the simulator, in demo mode only.</summary>
internal static class SimulatorServices
{
    /// <summary>Call it after the room of tenants: its people come to a tenant that must be there by then.</summary>
    public static IServiceCollection AddSimulator(this IServiceCollection services)
    {
        if (!services.IsDemo())
        {
            return services;
        }

        services
            .AddHttpClient(CommandPoster.ClientName)
            .RemoveAllLoggers()
            .ConfigurePrimaryHttpMessageHandler(() =>
                new SocketsHttpHandler
                {
                    // It talks to itself: nothing in between, and the answer is the bot's own.
                    UseProxy = false,
                    UseCookies = false,
                    AllowAutoRedirect = false,
                }
            );
        return services
            .AddSingleton<PageAssets>()
            .AddSingleton<BotAddress>()
            .AddSingleton<CommandPoster>()
            .AddSingleton<WorkspaceReader>()
            .AddHostedService<DemoSeed>()
            .AddHostedService<AddressLine>();
    }
}
