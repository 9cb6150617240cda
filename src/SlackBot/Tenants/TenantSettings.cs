using System.Text.Json;
using SlackBot.Slack;

namespace SlackBot.Tenants;

/// <summary>The tenants and installations that the settings name, checked.</summary>
/// <exception cref="TenantSettingsException">A setting is missing or wrong; says which, and what to write.</exception>
internal sealed class TenantSettings
{
    private const int LongestId = 64;

    public TenantSettings(
        IReadOnlyList<TenantOptions> tenants,
        IReadOnlyList<SlackInstallationOptions> installations,
        SupportedLocales locales
    )
    {
        Tenants = [.. tenants.Select((options, index) => Check(options, index, locales))];
        var twice = Tenants.GroupBy(tenant => tenant.Id).FirstOrDefault(same => same.Count() > 1);
        if (twice is not null)
        {
            throw new TenantSettingsException($"Tenants: the id '{twice.Key}' is given twice.");
        }

        Installations = [.. installations.Select(Check)];
    }

    /// <summary>The tenants, each with all it needs.</summary>
    public IReadOnlyList<ConfiguredTenant> Tenants { get; }

    /// <summary>The installations and their tokens.</summary>
    public IReadOnlyList<ConfiguredInstallation> Installations { get; }

    private static ConfiguredTenant Check(
        TenantOptions options,
        int index,
        SupportedLocales locales
    )
    {
        var place = $"Tenants:{index}";
        if (!IsId(options.Id))
        {
            throw new TenantSettingsException(
                $"{place}:Id must be 1 to {LongestId} letters, digits, '-', '_' or '.'."
            );
        }

        var locale = options.Locale is null
            ? Strings.Catalog.Source
            : locales.Match(options.Locale);
        if (locale is null)
        {
            throw new TenantSettingsException(
                $"{place}:Locale '{options.Locale}' is none of {string.Join(", ", Strings.Supported)}."
            );
        }

        var zone = options.TimeZone ?? "UTC";
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
        {
            throw new TenantSettingsException(
                $"{place}:TimeZone '{zone}' is not known on this machine: write an IANA name such as Europe/Berlin."
            );
        }

        var tenant = new Tenant(
            options.Id,
            string.IsNullOrWhiteSpace(options.Name) ? options.Id : options.Name.Trim(),
            locale,
            zone,
            options.DefaultChannel,
            options.DefaultRole ?? Role.Viewer
        );
        return new ConfiguredTenant(tenant, JsonSerializer.Serialize(options));
    }

    private ConfiguredInstallation Check(SlackInstallationOptions options, int index)
    {
        var place = $"Slack:Installations:{index}";
        var team = Given(options.TeamId);
        var enterprise = Given(options.EnterpriseId);
        if ((team ?? enterprise) is not { } id)
        {
            throw new TenantSettingsException(
                $"{place} needs a TeamId, or an EnterpriseId for an installation in a whole organization."
            );
        }

        var tenant = Given(options.Tenant) ?? (Tenants is [var only] ? only.Id : null);
        if (tenant is null)
        {
            throw new TenantSettingsException($"{place}:Tenant must say whose installation it is.");
        }

        return new(
            place,
            new Installation(id, team, enterprise, tenant),
            Given(options.BotUserId),
            Given(options.BotToken)
        );
    }

    private static string? Given(string? setting) =>
        string.IsNullOrWhiteSpace(setting) ? null : setting;

    private static bool IsId(string? id) =>
        id is { Length: > 0 and <= LongestId }
        && id.All(character =>
            char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.'
        );
}

/// <summary>A tenant of the settings, and the settings as they were written.</summary>
internal sealed record ConfiguredTenant(Tenant Tenant, string Configured)
{
    public string Id => Tenant.Id;

    /// <summary>Whether the settings name another language than when they were last applied.</summary>
    public bool SetsOtherLocaleThan(string? applied) =>
        applied is null || LocaleIn(applied) != LocaleIn(Configured);

    private static string? LocaleIn(string configured) =>
        JsonSerializer.Deserialize<TenantOptions>(configured)?.Locale;
}

/// <summary>An installation of the settings.</summary>
/// <param name="Place">The setting, to name it in an error.</param>
internal sealed record ConfiguredInstallation(
    string Place,
    Installation Installation,
    string? BotUserId,
    string? BotToken
)
{
    /// <summary>Without the token.</summary>
    public override string ToString() => $"{Place} {Installation}";
}

/// <summary>The bot cannot start with these settings.</summary>
internal sealed class TenantSettingsException(string message) : Exception(message);
