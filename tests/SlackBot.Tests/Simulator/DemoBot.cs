using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using SlackBot.Simulator.Demo;
using SlackBot.Simulator.Posting;
using SlackBot.Tests.Testing;

namespace SlackBot.Tests.Simulator;

/// <summary>The bot as it starts without settings, on a port of its own and with a database of its own.</summary>
internal sealed class DemoBot : WebApplicationFactory<Program>
{
    private readonly TemporaryFolder folder;
    private readonly bool ownsFolder;
    private readonly HttpMessageHandler? instead;
    private readonly TimeProvider time;

    /// <param name="folder">The folder of an earlier bot, to see a restart; a new one where there is none.</param>
    /// <param name="instead">Answers the simulator's posts in the bot's place.</param>
    /// <param name="time">The clock; the machine's where there is none.</param>
    public DemoBot(
        TemporaryFolder? folder = null,
        HttpMessageHandler? instead = null,
        TimeProvider? time = null
    )
    {
        ownsFolder = folder is null;
        this.folder = folder ?? new TemporaryFolder();
        this.instead = instead;
        this.time = time ?? TimeProvider.System;
        UseKestrel(0);
        StartServer();
    }

    /// <summary>Where it listens.</summary>
    public Uri Address => ClientOptions.BaseAddress;

    /// <summary>The file that keeps the secret.</summary>
    public string SecretFile => folder.File("demo-signing-secret");

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Storage:ConnectionString", $"Data Source={folder.File("bot.db")}");
        builder.ConfigureLogging(logging => logging.ClearProviders());
        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton(time));
            services.Remove(
                services.Single(service => service.ImplementationType == typeof(AddressLine))
            );
            if (instead is not null)
            {
                services
                    .AddHttpClient(CommandPoster.ClientName)
                    .ConfigurePrimaryHttpMessageHandler(() => instead);
            }
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && ownsFolder)
        {
            folder.Dispose();
        }
    }
}
