using SlackBot.Simulator.Posting;
using SlackBot.Storage;
using SlackBot.Storage.Sqlite;

namespace SlackBot.Simulator.Demo;

/// <summary>What a start without any settings is: the whole bot, in a simulated workspace, on this machine only.</summary>
internal static class DemoMode
{
    private const string SlackSection = "Slack";

    /// <summary>
    /// Without any setting of <c>Slack</c> adds the settings of the demo, so that everything else goes its usual way.
    /// Call it before settings are bound.
    /// </summary>
    /// <exception cref="DemoException">The demo would be reachable from other machines, or its secret cannot be kept.</exception>
    public static WebApplicationBuilder AddDemoMode(this WebApplicationBuilder builder)
    {
        ListeningAddress.UseDefault(builder.WebHost, builder.Configuration);
        if (!builder.Configuration.GetSection(SlackSection).Exists())
        {
            ListeningAddress.RequireLoopback(builder.Configuration);
            var secret = DemoSecretFile.ReadOrMake(DataFolder(builder.Configuration));
            builder.Configuration.AddInMemoryCollection(Settings(secret));
            builder.Services.AddSingleton(new RequestSigner(secret));
        }

        return builder;
    }

    /// <summary>Whether this start is the demo. Settings cannot claim it: the simulator lets anybody be an admin.</summary>
    public static bool IsDemo(this IServiceCollection services) =>
        services.Any(service => service.ServiceType == typeof(RequestSigner));

    /// <inheritdoc cref="IsDemo(IServiceCollection)"/>
    public static bool IsDemo(this IServiceProvider services) =>
        services.GetService<RequestSigner>() is not null;

    private static string DataFolder(ConfigurationManager configuration)
    {
        var storage = new StorageOptions();
        configuration.GetSection(StorageOptions.Section).Bind(storage);
        return Path.GetDirectoryName(SqlitePath.Of(storage.ConnectionString))!;
    }

    private static Dictionary<string, string?> Settings(string secret) =>
        new()
        {
            [$"{SlackSection}:SigningSecret"] = secret,
            [$"{SlackSection}:Installations:0:TeamId"] = DemoWorkspace.TeamId,
            [$"{SlackSection}:Installations:0:Tenant"] = DemoWorkspace.TenantId,
            ["Tenants:0:Id"] = DemoWorkspace.TenantId,
            ["Tenants:0:Name"] = DemoWorkspace.Name,
            ["Tenants:0:Locale"] = DemoWorkspace.Locale,
        };
}
