using System.Text.Unicode;

namespace SlackBot.Slack.Requests;

/// <summary>
/// Decodes what stands in a form. Where browsers guess, this refuses: half a percent escape, bytes that are no UTF-8
/// (RFC 3629) and the character NUL mean that the sender and the bot would not read the same.
/// </summary>
internal static class FormText
{
    /// <summary>Decodes a name or a value into UTF-8.</summary>
    /// <param name="buffer">At least as long as <paramref name="encoded"/>; may not be used.</param>
    /// <param name="decoded">The bytes themselves where nothing was encoded, else a part of the buffer.</param>
    public static bool TryDecode(
        ReadOnlySpan<byte> encoded,
        Span<byte> buffer,
        out ReadOnlySpan<byte> decoded
    )
    {
        decoded = encoded;
        if (encoded.IndexOfAny((byte)'%', (byte)'+') >= 0)
        {
            if (!TryUnescape(encoded, buffer, out var length))
            {
                return false;
            }

            decoded = buffer[..length];
        }

        return !decoded.Contains((byte)0) && Utf8.IsValid(decoded);
    }

    private static bool TryUnescape(ReadOnlySpan<byte> encoded, Span<byte> buffer, out int length)
    {
        length = 0;
        while (!encoded.IsEmpty)
        {
            var plain = encoded.IndexOfAny((byte)'%', (byte)'+');
            if (plain < 0)
            {
                plain = encoded.Length;
            }

            encoded[..plain].CopyTo(buffer[length..]);
            length += plain;
            encoded = encoded[plain..];
            if (encoded.IsEmpty)
            {
                break;
            }

            if (!TryUnescapeOne(ref encoded, out buffer[length++]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryUnescapeOne(ref ReadOnlySpan<byte> encoded, out byte value)
    {
        if (encoded[0] == '+')
        {
            encoded = encoded[1..];
            value = (byte)' ';
            return true;
        }

        value = 0;
        if (encoded.Length < 3 || Digit(encoded[1]) < 0 || Digit(encoded[2]) < 0)
        {
            return false;
        }

        value = (byte)(Digit(encoded[1]) << 4 | Digit(encoded[2]));
        encoded = encoded[3..];
        return true;
    }

    private static int Digit(byte character) =>
        character switch
        {
            >= (byte)'0' and <= (byte)'9' => character - '0',
            >= (byte)'a' and <= (byte)'f' => character - 'a' + 10,
            >= (byte)'A' and <= (byte)'F' => character - 'A' + 10,
            _ => -1,
        };
}
