using SlackBot.Slack;
using SlackBot.Wording;

namespace SlackBot.Tenants;

/// <summary>Finds who sent a command: tenant, role, and the language of a private answer (own setting → tenant).</summary>
internal sealed class CallerResolver(
    TenantDirectory directory,
    People people,
    TenantWording wording
)
{
    /// <summary>The caller; null where no tenant has the workspace.</summary>
    public async ValueTask<Caller?> ResolveAsync(
        SlashCommand command,
        CancellationToken cancellationToken
    )
    {
        var found = directory.Find(
            command.TeamId,
            command.EnterpriseId,
            command.IsEnterpriseInstall
        );
        if (found is not var (tenant, installation))
        {
            return null;
        }

        var id = new PersonId(tenant.Id, installation.Id, command.UserId);
        var person = await people.FindAsync(id, cancellationToken);
        var locale = person.Locale ?? tenant.Locale;
        return new Caller(
            tenant,
            installation,
            command.UserId,
            command.UserName,
            command.ChannelId,
            person.Role ?? tenant.DefaultRole,
            locale,
            person.Locale,
            wording.StringsFor(tenant.Id, locale)
        );
    }

    /// <summary>The messages in the caller's language as far as it is known without storage; null for an unknown workspace.</summary>
    public Strings? KnownStrings(SlashCommand command) =>
        directory.Find(command.TeamId, command.EnterpriseId, command.IsEnterpriseInstall)
            is var (tenant, installation)
            ? wording.StringsFor(
                tenant.Id,
                people.FindKept(new(tenant.Id, installation.Id, command.UserId))?.Locale
                    ?? tenant.Locale
            )
            : null;
}
