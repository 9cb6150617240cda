using Microsoft.Net.Http.Headers;

namespace SlackBot.Slack.Requests;

/// <summary>Whether a body is a form in UTF-8. Parameters are allowed, as newer proxies and clients add <c>charset</c>.</summary>
internal static class FormContentType
{
    private const string Form = "application/x-www-form-urlencoded";

    /// <summary>Null where it is; else what is wrong, and the remedy.</summary>
    public static string? FaultOf(string? contentType)
    {
        if (string.Equals(contentType, Form, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (
            !MediaTypeHeaderValue.TryParse(contentType, out var type)
            || !type.MediaType.Equals(Form, StringComparison.OrdinalIgnoreCase)
        )
        {
            return $"Send the command as {Form}, as Slack does.";
        }

        return
            type.Charset.HasValue
            && !HeaderUtilities
                .RemoveQuotes(type.Charset)
                .Equals("utf-8", StringComparison.OrdinalIgnoreCase)
            ? "Send the form in UTF-8, as Slack does."
            : null;
    }
}
