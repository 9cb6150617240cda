using System.Text.Json;
using Dapper;
using SlackBot.Storage;

namespace SlackBot.Tenants;

/// <summary>People as they are stored; what they chose for themselves is sealed.</summary>
internal sealed class PeopleStore(Database database, ITenantCipher cipher, TimeProvider time)
{
    /// <summary>Someone, or <see cref="Person.Unknown"/>.</summary>
    public Task<Person> FindAsync(PersonId id, CancellationToken cancellationToken) =>
        database.ReadAsync(
            async connection =>
            {
                var row = await connection.QuerySingleOrDefaultAsync<PersonRow>(
                    "SELECT role, settings FROM people WHERE tenant = @Tenant AND installation = @Installation AND user_id = @UserId",
                    id
                );
                return row is null
                    ? Person.Unknown
                    : new Person(
                        row.Role is null ? null : Enum.Parse<Role>(row.Role, ignoreCase: true),
                        row.Settings is null ? null : Open(id, row.Settings)?.Locale
                    );
            },
            cancellationToken
        );

    /// <summary>Keeps someone's own language; null gives it up.</summary>
    public Task SetLocaleAsync(PersonId id, string? locale, CancellationToken cancellationToken) =>
        database.WriteAsync(
            (connection, transaction) =>
                connection.ExecuteAsync(
                    """
                    INSERT INTO people (tenant, installation, user_id, settings, updated_at)
                    VALUES (@Tenant, @Installation, @UserId, @settings, @now)
                    ON CONFLICT (tenant, installation, user_id) DO UPDATE SET
                        settings = excluded.settings, updated_at = excluded.updated_at
                    """,
                    Row(id, null, locale),
                    transaction
                ),
            cancellationToken
        );

    /// <summary>Adds someone with a role and a language; leaves whoever is there already as they are.</summary>
    public Task AddIfAbsentAsync(
        PersonId id,
        Role role,
        string? locale,
        CancellationToken cancellationToken
    ) =>
        database.WriteAsync(
            (connection, transaction) =>
                connection.ExecuteAsync(
                    """
                    INSERT INTO people (tenant, installation, user_id, role, settings, updated_at)
                    VALUES (@Tenant, @Installation, @UserId, @role, @settings, @now)
                    ON CONFLICT (tenant, installation, user_id) DO NOTHING
                    """,
                    Row(id, role.Keyword(), locale),
                    transaction
                ),
            cancellationToken
        );

    private object Row(PersonId id, string? role, string? locale) =>
        new
        {
            id.Tenant,
            id.Installation,
            id.UserId,
            role,
            settings = cipher.Seal(Place(id), JsonSerializer.Serialize(new PersonSettings(locale))),
            now = StoredTime.Of(time.GetUtcNow()),
        };

    private PersonSettings? Open(PersonId id, byte[] settings) =>
        JsonSerializer.Deserialize<PersonSettings>(cipher.Open(Place(id), settings));

    private static CipherPlace Place(PersonId id) =>
        new(id.Tenant, "people", $"{id.Installation}/{id.UserId}", "settings");

    private sealed record PersonSettings(string? Locale);

    private sealed record PersonRow(string? Role, byte[]? Settings);
}
