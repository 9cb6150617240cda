namespace SlackBot.Tenants;

/// <summary>A tenant as the settings give it: <c>Tenants:0:Id</c> and so on. Only <see cref="Id"/> is required.</summary>
internal sealed class TenantOptions
{
    public string Id { get; set; } = "";

    /// <summary>What people read; the id where it is not given.</summary>
    public string? Name { get; set; }

    /// <summary>A supported language, or one near to it; English where it is not given.</summary>
    public string? Locale { get; set; }

    /// <summary>An IANA time zone; UTC where it is not given.</summary>
    public string? TimeZone { get; set; }

    public string? DefaultChannel { get; set; }

    /// <summary>The role of people who were given none: viewer where it is not given.</summary>
    public Role? DefaultRole { get; set; }
}
