namespace SlackBot.Slack;

/// <summary>What Slack calls.</summary>
internal static class SlackEndpoints
{
    /// <summary>Where slash commands are posted.</summary>
    public const string Commands = "/slack/commands";

    /// <summary>Maps the addresses that Slack calls.</summary>
    public static IEndpointRouteBuilder MapSlack(this IEndpointRouteBuilder routes)
    {
        // Made at the first command, when all that it needs has started.
        var commands = new Lazy<CommandEndpoint>(
            routes.ServiceProvider.GetRequiredService<CommandEndpoint>
        );
        routes.MapPost(Commands, context => commands.Value.HandleAsync(context));
        return routes;
    }
}
