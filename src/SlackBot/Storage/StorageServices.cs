using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SlackBot.Storage.Encryption;
using SlackBot.Storage.Schema;
using SlackBot.Storage.Sqlite;

namespace SlackBot.Storage;

/// <summary>Puts the storage together.</summary>
internal static class StorageServices
{
    /// <summary>
    /// Adds <see cref="Database"/>, <see cref="ITenantCipher"/> and <see cref="TenantKeys"/>. At the start the database is
    /// migrated first of all: a room that loads from it does so in <see cref="IHostedService.StartAsync"/>.
    /// </summary>
    public static IServiceCollection AddStorage(
        this IServiceCollection services,
        IConfiguration configuration
    )
    {
        services.Configure<StorageOptions>(configuration.GetSection(StorageOptions.Section));
        services.Configure<EncryptionOptions>(configuration.GetSection(EncryptionOptions.Section));
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => new SqliteFile(
            provider.GetRequiredService<IOptions<StorageOptions>>().Value.ConnectionString
        ));
        services.AddSingleton(_ => MigrationSet.Embedded());
        services.AddSingleton<Migrator>();
        services.AddSingleton<Database>();
        services.AddSingleton<MasterKeySource>();
        services.AddSingleton<TenantKeys>();
        services.AddSingleton<ITenantCipher, TenantCipher>();
        services.AddHostedService<StorageStart>();
        services.AddHealthChecks().AddCheck<StorageHealth>(StorageHealth.Name);
        return services;
    }
}
