using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace LocaleGen.AspNetCore;

/// <summary>One way in which a request can say which languages it wants.</summary>
public sealed class RequestLocaleProvider
{
    private readonly Func<HttpContext, string?> find;

    /// <summary>Makes a provider.</summary>
    /// <param name="find">
    /// Gives a language tag, or several in the syntax of <c>Accept-Language</c>; null where the request says nothing. What
    /// is malformed counts as nothing.
    /// </param>
    /// <param name="header">The request header it reads, for <c>Vary</c>; null where it reads none.</param>
    public RequestLocaleProvider(Func<HttpContext, string?> find, string? header = null)
    {
        ArgumentNullException.ThrowIfNull(find);
        this.find = find;
        Header = header;
    }

    /// <summary>The request header it reads, or null.</summary>
    public string? Header { get; }

    /// <summary>The header <c>Accept-Language</c> with its weights (RFC 9110, §12.5.4).</summary>
    public static RequestLocaleProvider AcceptLanguage { get; } =
        new(context => context.Request.Headers.AcceptLanguage, HeaderNames.AcceptLanguage);

    /// <summary>A parameter of the query: <c>?locale=de</c>.</summary>
    public static RequestLocaleProvider Query(string name = "locale") =>
        new(context => context.Request.Query[name]);

    /// <summary>A cookie.</summary>
    public static RequestLocaleProvider Cookie(string name = "locale") =>
        new(context => context.Request.Cookies[name], HeaderNames.Cookie);

    /// <summary>A value of the route: <c>/{locale}/alerts</c>. Needs <c>UseRouting</c> before <c>UseLocaleGen</c>.</summary>
    public static RequestLocaleProvider Route(string name = "locale") =>
        new(context => context.GetRouteValue(name) as string);

    internal IReadOnlyList<LanguageRange> Find(HttpContext context) =>
        LocaleGen.AcceptLanguage.Parse(find(context));
}
