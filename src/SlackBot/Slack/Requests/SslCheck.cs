namespace SlackBot.Slack.Requests;

/// <summary>
/// Recognizes Slack's look whether the address has a good certificate: the field <c>ssl_check</c>, once, exactly
/// <c>1</c>. It may come unsigned, so whatever else comes with it is not read.
/// </summary>
internal static class SslCheck
{
    /// <summary>Whether a form asks no more than that.</summary>
    public static bool IsAskedIn(ReadOnlySpan<byte> form)
    {
        var reader = new FormReader(form);
        var (asked, count) = (false, 0);
        while (reader.Read())
        {
            if (Is(reader.Name, "ssl_check"u8))
            {
                count++;
                asked = Is(reader.Value, "1"u8);
            }
        }

        return asked && count == 1 && !reader.HasTooMany;
    }

    private static bool Is(ReadOnlySpan<byte> encoded, ReadOnlySpan<byte> text)
    {
        // Fully escaped, a text is three times as long.
        if (encoded.Length > text.Length * 3)
        {
            return false;
        }

        Span<byte> buffer = stackalloc byte[encoded.Length];
        return FormText.TryDecode(encoded, buffer, out var decoded) && decoded.SequenceEqual(text);
    }
}
