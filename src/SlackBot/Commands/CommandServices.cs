using SlackBot.Slack;

namespace SlackBot.Commands;

/// <summary>Registers the commands.</summary>
internal static class CommandServices
{
    /// <summary>What takes a command to its verb.</summary>
    public static IServiceCollection AddCommands(this IServiceCollection services) =>
        services
            .AddSingleton<CommandCatalog>()
            .AddSingleton<CommandReplies>()
            .AddSingleton<ICommandAnswerer, CommandDispatcher>();

    /// <summary>A verb of a command; the first verb of a command answers where none is written.</summary>
    public static IServiceCollection AddVerb<TVerb>(this IServiceCollection services)
        where TVerb : class, ICommandVerb => services.AddSingleton<ICommandVerb, TVerb>();

    /// <summary>The verb that lists a command's verbs.</summary>
    public static IServiceCollection AddHelp(this IServiceCollection services, string command) =>
        services.AddSingleton<ICommandVerb>(provider => new HelpVerb(
            command,
            provider.GetRequiredService<CommandCatalog>()
        ));
}
