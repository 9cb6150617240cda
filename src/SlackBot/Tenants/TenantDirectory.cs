using System.Collections.Frozen;

namespace SlackBot.Tenants;

/// <summary>Which tenant a request from Slack belongs to: all installations, in memory, replaced whole.</summary>
internal sealed class TenantDirectory(TenantStore store)
{
    private volatile Snapshot snapshot = new([], []);

    /// <summary>Reads everything again.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken) =>
        snapshot = new(
            await store.TenantsAsync(cancellationToken),
            await store.InstallationsAsync(cancellationToken)
        );

    /// <summary>
    /// The installation that a request names: an organization's where the app is installed for the whole of it, else the
    /// workspace's (https://docs.slack.dev/enterprise/organization-ready-apps); null where there is none.
    /// </summary>
    public (Tenant Tenant, Installation Installation)? Find(
        string teamId,
        string? enterpriseId,
        bool isEnterpriseInstall
    )
    {
        var current = snapshot;
        var installation =
            (isEnterpriseInstall ? null : current.Teams.GetValueOrDefault(teamId))
            ?? (
                enterpriseId is null ? null : current.Organizations.GetValueOrDefault(enterpriseId)
            );
        return installation is null ? null : (current.Tenants[installation.TenantId], installation);
    }

    /// <summary>Sets a tenant's default language, in storage first.</summary>
    public async Task SetLocaleAsync(
        string tenant,
        string locale,
        CancellationToken cancellationToken
    )
    {
        await store.SetLocaleAsync(tenant, locale, cancellationToken);
        await LoadAsync(cancellationToken);
    }

    private sealed class Snapshot(
        IReadOnlyList<Tenant> tenants,
        IReadOnlyList<Installation> installations
    )
    {
        public readonly FrozenDictionary<string, Tenant> Tenants = tenants.ToFrozenDictionary(
            tenant => tenant.Id
        );

        public readonly FrozenDictionary<string, Installation> Teams = installations
            .Where(installation => installation.TeamId is not null)
            .ToFrozenDictionary(installation => installation.TeamId!);

        public readonly FrozenDictionary<string, Installation> Organizations = installations
            .Where(installation => installation is { TeamId: null, EnterpriseId: not null })
            .ToFrozenDictionary(installation => installation.EnterpriseId!);
    }
}
