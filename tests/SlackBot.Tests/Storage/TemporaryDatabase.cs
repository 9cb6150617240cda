using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SlackBot.Storage;

namespace SlackBot.Tests.Storage;

/// <summary>A migrated database in a folder of its own, gone when it is disposed.</summary>
internal sealed class TemporaryDatabase : IAsyncDisposable
{
    readonly Dictionary<string, string?> settings;
    readonly Action<IServiceCollection> configure;
    ServiceProvider services;

    TemporaryDatabase(
        string folder,
        Dictionary<string, string?> settings,
        Action<IServiceCollection> configure
    )
    {
        Folder = folder;
        this.settings = settings;
        this.configure = configure;
        services = Build();
    }

    /// <summary>Where its files are.</summary>
    public string Folder { get; }

    /// <summary>The database file.</summary>
    public string File => Path.Combine(Folder, "slackbot.db");

    /// <summary>What the bot has to be started with to use the same database, with its master key.</summary>
    public IReadOnlyDictionary<string, string?> Settings => settings;

    /// <summary>Everything that <c>AddStorage</c> adds.</summary>
    public IServiceProvider Services => services;

    public Database Database => services.GetRequiredService<Database>();

    public ITenantCipher Cipher => services.GetRequiredService<ITenantCipher>();

    public TenantKeys Keys => services.GetRequiredService<TenantKeys>();

    /// <summary>A new one, started.</summary>
    /// <param name="changes">Settings beside the connection string and a random master key, or instead of them; null takes one away.</param>
    /// <param name="configure">Further services: a clock, a log.</param>
    public static async Task<TemporaryDatabase> CreateAsync(
        IReadOnlyDictionary<string, string?>? changes = null,
        Action<IServiceCollection>? configure = null
    )
    {
        var folder = Directory.CreateTempSubdirectory("slackbot-").FullName;
        var settings = new Dictionary<string, string?>
        {
            ["Storage:ConnectionString"] = $"Data Source={Path.Combine(folder, "slackbot.db")}",
            ["Encryption:MasterKey"] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)),
        };
        Apply(changes, settings);
        var database = new TemporaryDatabase(folder, settings, configure ?? (_ => { }));
        try
        {
            await database.StartAsync();
            return database;
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    /// <summary>Closes the database and starts again on the same file, as a new process would.</summary>
    /// <param name="changes">Settings that differ from now on.</param>
    public async Task RestartAsync(IReadOnlyDictionary<string, string?>? changes = null)
    {
        await services.DisposeAsync();
        Apply(changes, settings);
        services = Build();
        await StartAsync();
    }

    /// <summary>Gives tenants a key, so that the cipher seals for them.</summary>
    public Task AddTenantsAsync(params string[] tenants) =>
        Database.WriteAsync(
            async (connection, transaction) =>
            {
                foreach (var tenant in tenants)
                {
                    await Keys.AddTenantAsync(tenant, connection, transaction);
                }
            },
            CancellationToken.None
        );

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    ServiceProvider Build()
    {
        var collection = new ServiceCollection().AddLogging();
        configure(collection);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        return collection.AddStorage(configuration).BuildServiceProvider();
    }

    async Task StartAsync()
    {
        foreach (
            var service in services.GetServices<IHostedService>().OfType<IHostedLifecycleService>()
        )
        {
            await service.StartingAsync(CancellationToken.None);
        }
    }

    static void Apply(
        IReadOnlyDictionary<string, string?>? changes,
        Dictionary<string, string?> settings
    )
    {
        foreach (var (name, value) in changes ?? new Dictionary<string, string?>())
        {
            if (value is null)
            {
                settings.Remove(name);
            }
            else
            {
                settings[name] = value;
            }
        }
    }
}
