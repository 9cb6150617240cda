namespace SlackBot.Tenants;

/// <summary>A customer.</summary>
/// <param name="Locale">The default of its people and channels: a supported tag.</param>
/// <param name="TimeZone">An IANA name.</param>
/// <param name="DefaultRole">The role of people who were given none.</param>
internal sealed record Tenant(
    string Id,
    string Name,
    string Locale,
    string TimeZone,
    string? DefaultChannel,
    Role DefaultRole
);

/// <summary>The app in a workspace or in a whole Enterprise Grid organization; belongs to one tenant.</summary>
/// <param name="Id">The organization's or else the workspace's id: what Slack ids are stored with.</param>
internal sealed record Installation(
    string Id,
    string? TeamId,
    string? EnterpriseId,
    string TenantId
);

/// <summary>Who sent a command, what they may do, and the messages in their language and their tenant's words.</summary>
/// <param name="Locale">The supported tag the caller is answered in.</param>
/// <param name="OwnLocale">What the caller has chosen, if anything.</param>
internal sealed record Caller(
    Tenant Tenant,
    Installation Installation,
    string UserId,
    string UserName,
    string ChannelId,
    Role Role,
    string Locale,
    string? OwnLocale,
    Strings Strings
)
{
    /// <summary>The caller as people are stored.</summary>
    public PersonId PersonId => new(Tenant.Id, Installation.Id, UserId);
}
