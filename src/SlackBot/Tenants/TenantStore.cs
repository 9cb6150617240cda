using System.Data.Common;
using Dapper;
using SlackBot.Storage;

namespace SlackBot.Tenants;

/// <summary>Tenants and their installations as they are stored.</summary>
internal sealed class TenantStore(Database database, TimeProvider time)
{
    /// <summary>All tenants.</summary>
    public Task<IReadOnlyList<Tenant>> TenantsAsync(CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<Tenant>>(
            async connection =>
                [
                    .. (
                        await connection.QueryAsync<TenantRow>(
                            "SELECT id, name, locale, time_zone AS TimeZone, default_channel AS DefaultChannel, default_role AS DefaultRole FROM tenants"
                        )
                    ).Select(row => row.ToTenant()),
                ],
            cancellationToken
        );

    /// <summary>All installations.</summary>
    public Task<IReadOnlyList<Installation>> InstallationsAsync(
        CancellationToken cancellationToken
    ) =>
        database.ReadAsync<IReadOnlyList<Installation>>(
            async connection =>
                [
                    .. await connection.QueryAsync<Installation>(
                        "SELECT id AS Id, team_id AS TeamId, enterprise_id AS EnterpriseId, tenant AS TenantId FROM installations"
                    ),
                ],
            cancellationToken
        );

    /// <summary>Sets a tenant's default language.</summary>
    public Task SetLocaleAsync(string tenant, string locale, CancellationToken cancellationToken) =>
        database.WriteAsync(
            (connection, transaction) =>
                connection.ExecuteAsync(
                    "UPDATE tenants SET locale = @locale WHERE id = @tenant",
                    new { tenant, locale },
                    transaction
                ),
            cancellationToken
        );

    /// <summary>What the settings said of a tenant when they were last applied; null where there is no such tenant.</summary>
    public static async Task<(bool Exists, string? Configured)> ConfiguredAsync(
        string tenant,
        DbConnection connection,
        DbTransaction transaction
    )
    {
        var rows = await connection.QueryAsync<string?>(
            "SELECT configured FROM tenants WHERE id = @tenant",
            new { tenant },
            transaction
        );
        return rows.AsList() is [var configured] ? (true, configured) : (false, null);
    }

    /// <summary>Adds a tenant, or gives an existing one what the settings say of it.</summary>
    /// <param name="setsLocale">Whether an existing one's language is set too.</param>
    public Task PutAsync(
        Tenant tenant,
        string configured,
        bool setsLocale,
        DbConnection connection,
        DbTransaction transaction
    ) =>
        connection.ExecuteAsync(
            """
            INSERT INTO tenants (id, name, locale, time_zone, default_channel, default_role, configured, created_at)
            VALUES (@Id, @Name, @Locale, @TimeZone, @DefaultChannel, @Role, @configured, @now)
            ON CONFLICT (id) DO UPDATE SET
                name = excluded.name,
                locale = CASE WHEN @setsLocale THEN excluded.locale ELSE locale END,
                time_zone = excluded.time_zone,
                default_channel = excluded.default_channel, default_role = excluded.default_role,
                configured = excluded.configured
            """,
            new
            {
                tenant.Id,
                tenant.Name,
                tenant.Locale,
                tenant.TimeZone,
                tenant.DefaultChannel,
                Role = tenant.DefaultRole.Keyword(),
                configured,
                setsLocale,
                now = StoredTime.Of(time.GetUtcNow()),
            },
            transaction
        );

    /// <summary>Adds an installation, or gives an existing one its token; it must not change hands.</summary>
    /// <returns>The tenant that it belongs to now.</returns>
    public async Task<string> PutAsync(
        Installation installation,
        string? botUserId,
        byte[]? sealedToken,
        DbConnection connection,
        DbTransaction transaction
    ) =>
        await connection.QuerySingleAsync<string>(
            """
            INSERT INTO installations (id, team_id, enterprise_id, tenant, bot_user_id, bot_token, created_at)
            VALUES (@Id, @TeamId, @EnterpriseId, @TenantId, @botUserId, @sealedToken, @now)
            ON CONFLICT (id) DO UPDATE SET
                team_id = excluded.team_id, enterprise_id = excluded.enterprise_id,
                bot_user_id = coalesce(excluded.bot_user_id, bot_user_id),
                bot_token = coalesce(excluded.bot_token, bot_token)
                WHERE tenant = excluded.tenant;
            SELECT tenant FROM installations WHERE id = @Id
            """,
            new
            {
                installation.Id,
                installation.TeamId,
                installation.EnterpriseId,
                installation.TenantId,
                botUserId,
                sealedToken,
                now = StoredTime.Of(time.GetUtcNow()),
            },
            transaction
        );

    private sealed record TenantRow(
        string Id,
        string Name,
        string Locale,
        string TimeZone,
        string? DefaultChannel,
        string DefaultRole
    )
    {
        public Tenant ToTenant() =>
            new(
                Id,
                Name,
                Locale,
                TimeZone,
                DefaultChannel,
                Enum.Parse<Role>(DefaultRole, ignoreCase: true)
            );
    }
}
