namespace SlackBot.Tenants;

/// <summary>Someone of a tenant, by the Slack id that an installation knows them by.</summary>
/// <param name="Role">The role they were given; null for the tenant's default.</param>
/// <param name="Locale">The language they chose; null for the tenant's.</param>
internal sealed record Person(Role? Role, string? Locale)
{
    /// <summary>Someone who was given nothing and chose nothing.</summary>
    public static readonly Person Unknown = new(null, null);
}

/// <summary>Whom a row is about. Everything about people is asked for by all three.</summary>
internal readonly record struct PersonId(string Tenant, string Installation, string UserId);
