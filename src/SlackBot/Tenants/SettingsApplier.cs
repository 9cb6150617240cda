using System.Data.Common;
using Microsoft.Extensions.Options;
using SlackBot.Slack;
using SlackBot.Storage;

namespace SlackBot.Tenants;

/// <summary>
/// Brings the tenants and installations of the settings into storage at every start, before anything is served. A
/// tenant's settings are applied when they are new or have changed since, so that what an admin set in Slack stays.
/// </summary>
internal sealed class SettingsApplier(
    IConfiguration configuration,
    IOptions<SlackOptions> slack,
    SupportedLocales locales,
    TenantStore store,
    ITenantCipher cipher,
    TenantKeys keys,
    Database database,
    TenantDirectory directory
) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var tenants = configuration.GetSection("Tenants").Get<List<TenantOptions>>() ?? [];
        var settings = new TenantSettings(tenants, slack.Value.Installations, locales);
        await database.WriteAsync(
            (connection, transaction) => ApplyAsync(settings, connection, transaction),
            cancellationToken
        );
        await directory.LoadAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task ApplyAsync(
        TenantSettings settings,
        DbConnection connection,
        DbTransaction transaction
    )
    {
        foreach (var tenant in settings.Tenants)
        {
            var (exists, configured) = await TenantStore.ConfiguredAsync(
                tenant.Id,
                connection,
                transaction
            );
            if (!exists)
            {
                await keys.AddTenantAsync(tenant.Id, connection, transaction);
            }

            if (!exists || configured != tenant.Configured)
            {
                await store.PutAsync(
                    tenant.Tenant,
                    tenant.Configured,
                    setsLocale: tenant.SetsOtherLocaleThan(configured),
                    connection,
                    transaction
                );
            }
        }

        foreach (var installation in settings.Installations)
        {
            await ApplyAsync(installation, connection, transaction);
        }
    }

    private async Task ApplyAsync(
        ConfiguredInstallation configured,
        DbConnection connection,
        DbTransaction transaction
    )
    {
        var installation = configured.Installation;
        var (exists, _) = await TenantStore.ConfiguredAsync(
            installation.TenantId,
            connection,
            transaction
        );
        if (!exists)
        {
            throw new TenantSettingsException(
                $"{configured.Place}:Tenant: there is no tenant '{installation.TenantId}'; add it to Tenants."
            );
        }

        var place = new CipherPlace(
            installation.TenantId,
            "installations",
            installation.Id,
            "bot_token"
        );
        var token = configured.BotToken is null ? null : cipher.Seal(place, configured.BotToken);
        var owner = await store.PutAsync(
            installation,
            configured.BotUserId,
            token,
            connection,
            transaction
        );
        if (owner != installation.TenantId)
        {
            throw new TenantSettingsException(
                $"{configured.Place}: the installation '{installation.Id}' belongs to tenant '{owner}' and cannot be given to '{installation.TenantId}'."
            );
        }
    }
}
