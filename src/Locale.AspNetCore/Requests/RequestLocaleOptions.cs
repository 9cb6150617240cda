namespace LocaleGen.AspNetCore;

/// <summary>How <c>UseLocaleGen</c> finds the languages of a request, and what it says of them in the response.</summary>
public sealed class RequestLocaleOptions
{
    /// <summary>
    /// Who is asked, in this order: the first that names a language there are texts in decides. Only <c>Accept-Language</c>
    /// unless others are set. Where nobody decides, texts are in the source locale.
    /// </summary>
    public IList<RequestLocaleProvider> Providers { get; set; } =
    [RequestLocaleProvider.AcceptLanguage];

    /// <summary>
    /// Whether a response with content gets <c>Content-Language</c> (RFC 9110, §8.5) with the locales of the catalogs,
    /// unless it has one already. True by default.
    /// </summary>
    public bool ContentLanguage { get; set; } = true;

    /// <summary>
    /// Whether <c>Vary</c> (RFC 9110, §12.5.5) names the request headers that were looked at. True by default; without it
    /// a cache may show one reader's language to another.
    /// </summary>
    public bool Vary { get; set; } = true;
}
