using LocaleGen;
using LocaleGen.AspNetCore;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Puts the language of a request into the pipeline.</summary>
public static class LocaleGenApplicationBuilderExtensions
{
    /// <summary>
    /// Begins a <see cref="LocaleScope"/> for each request, in the languages it asks for: by <c>Accept-Language</c>
    /// (RFC 9110, §12.5.4) unless <paramref name="configure"/> names other providers.
    /// </summary>
    /// <remarks>
    /// No culture is made, so it works under <c>InvariantGlobalization</c>. The scope holds what was asked for, and every
    /// catalog finds its own best locale. Put it behind what serves files and before what shows texts.
    /// </remarks>
    /// <exception cref="InvalidOperationException"><c>AddLocaleGen</c> was not called.</exception>
    public static IApplicationBuilder UseLocaleGen(
        this IApplicationBuilder app,
        Action<RequestLocaleOptions>? configure = null
    )
    {
        ArgumentNullException.ThrowIfNull(app);
        var catalogs =
            app.ApplicationServices.GetService<RegisteredCatalogs>()
            ?? throw new InvalidOperationException(
                "UseLocaleGen needs texts: call builder.Services.AddLocaleGen<Strings>() first."
            );
        var options = new RequestLocaleOptions();
        configure?.Invoke(options);
        return app.Use(next => new RequestLocaleMiddleware(next, catalogs, options).InvokeAsync);
    }
}
