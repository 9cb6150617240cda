using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace LocaleGen.AspNetCore;

/// <summary>What a response says of its language.</summary>
internal static class ResponseHeaders
{
    /// <summary>Adds the request headers that decided (RFC 9110, §12.5.5) to those named already.</summary>
    public static void Vary(HttpResponse response, IEnumerable<string?> names)
    {
        var known = response.Headers.GetCommaSeparatedValues(HeaderNames.Vary);
        // A lone asterisk says that anything may have decided.
        if (known.Contains("*"))
        {
            return;
        }

        string[] added =
        [
            .. names.OfType<string>().Except(known, StringComparer.OrdinalIgnoreCase),
        ];
        if (added.Length > 0)
        {
            response.Headers.AppendCommaSeparatedValues(HeaderNames.Vary, added);
        }
    }

    /// <summary>Names the languages of the content (RFC 9110, §8.5) unless somebody knew better.</summary>
    public static void ContentLanguage(HttpResponse response, string[] locales)
    {
        var hasContent =
            response.StatusCode
            is not (StatusCodes.Status204NoContent or StatusCodes.Status304NotModified);
        if (hasContent && response.Headers.ContentLanguage.Count == 0)
        {
            response.Headers.ContentLanguage = string.Join(", ", locales);
        }
    }
}
