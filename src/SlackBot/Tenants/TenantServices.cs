using SlackBot.Commands;
using SlackBot.Tenants.Verbs;

namespace SlackBot.Tenants;

/// <summary>Registers tenants, people and <c>/locale</c>.</summary>
internal static class TenantServices
{
    /// <summary>The room of tenants; <c>Tenants:0…</c> are the tenants that the settings give.</summary>
    public static IServiceCollection AddTenants(this IServiceCollection services) =>
        services
            .AddSingleton<SupportedLocales>()
            .AddSingleton<TenantStore>()
            .AddSingleton<TenantDirectory>()
            .AddSingleton<PeopleStore>()
            .AddSingleton<People>()
            .AddSingleton<CallerResolver>()
            .AddHostedService<SettingsApplier>()
            .AddSingleton<LocaleAnswers>()
            .AddVerb<ShowLocaleVerb>()
            .AddVerb<SetLocaleVerb>()
            .AddVerb<SetTenantLocaleVerb>()
            .AddVerb<ListLocalesVerb>()
            .AddHelp(LocaleAnswers.Command);
}
