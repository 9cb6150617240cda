using Microsoft.AspNetCore.Http;

namespace LocaleGen.AspNetCore;

/// <summary>Serves a request in the languages it asks for.</summary>
internal sealed class RequestLocaleMiddleware(
    RequestDelegate next,
    RegisteredCatalogs catalogs,
    RequestLocaleOptions options
)
{
    private readonly RequestLocaleProvider[] providers = [.. options.Providers];
    private readonly bool contentLanguage = options.ContentLanguage;
    private readonly bool vary = options.Vary;

    public async Task InvokeAsync(HttpContext context)
    {
        var (languages, asked) = Choose(context);
        using var scope = LocaleScope.UseMatch(languages);
        context.Response.OnStarting(() =>
        {
            WriteHeaders(context.Response, scope, asked);
            return Task.CompletedTask;
        });
        await next(context);
    }

    /// <summary>The languages of the first provider whose languages there are texts in, and how many were asked.</summary>
    private (IReadOnlyList<LanguageRange> Languages, int Asked) Choose(HttpContext context)
    {
        for (var index = 0; index < providers.Length; index++)
        {
            var languages = providers[index].Find(context);
            if (languages.Count > 0 && catalogs.Support(languages))
            {
                return (languages, index + 1);
            }
        }

        return ([], providers.Length);
    }

    private void WriteHeaders(HttpResponse response, LocaleScope scope, int asked)
    {
        if (vary)
        {
            ResponseHeaders.Vary(
                response,
                providers.Take(asked).Select(provider => provider.Header)
            );
        }

        if (contentLanguage)
        {
            ResponseHeaders.ContentLanguage(response, catalogs.LocalesIn(scope));
        }
    }
}
