using LocaleGen;
using LocaleGen.AspNetCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the texts of LocaleGen to the services of a program.</summary>
public static class LocaleGenServiceCollectionExtensions
{
    /// <summary>
    /// Adds the generated <typeparamref name="TStrings"/> in the current locale (scoped), and
    /// <see cref="IStringLocalizer{T}"/>, <see cref="IStringLocalizer"/> and <see cref="IStringLocalizerFactory"/> over its
    /// texts.
    /// </summary>
    /// <remarks>
    /// The current locale is that of the <see cref="LocaleScope"/>, which <c>UseLocaleGen</c> sets for a request, else that
    /// of the current UI culture. Where several classes are added, localizers look into them in the order added.
    /// </remarks>
    /// <typeparam name="TStrings">The generated class, <c>Strings</c> unless <c>LocaleClass</c> names another.</typeparam>
    public static IServiceCollection AddLocaleGen<TStrings>(this IServiceCollection services)
        where TStrings : class, ILocaleStrings<TStrings>
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddScoped(static _ => TStrings.Catalog.GetCurrent<TStrings>());
        services.AddSingleton(static _ => new RegisteredCatalog(TStrings.Catalog));
        services.AddLogging();
        services.TryAddSingleton<RegisteredCatalogs>();
        services.TryAddSingleton<CatalogLocalizerFactory>();
        // Not TryAdd: MVC's own AddDataAnnotationsLocalization may have put the one for resource files here before.
        services.Replace(
            ServiceDescriptor.Singleton<IStringLocalizerFactory>(static provider =>
                provider.GetRequiredService<CatalogLocalizerFactory>()
            )
        );
        services.TryAddTransient(typeof(IStringLocalizer<>), typeof(StringLocalizer<>));
        services.TryAddSingleton<IStringLocalizer>(static provider =>
            provider.GetRequiredService<CatalogLocalizerFactory>().Create()
        );
        return services;
    }
}
