using System.Security.Cryptography;
using System.Text;

namespace SlackBot.Slack.Signing;

/// <summary>
/// Slack's signature, version 0 (https://docs.slack.dev/authentication/verifying-requests-from-slack):
/// <c>v0=</c> and, in lower-case hexadecimal, the HMAC-SHA256 of <c>v0:</c>, the timestamp as it was sent, <c>:</c>
/// and the raw body.
/// </summary>
internal static class SlackSignature
{
    public const string SignatureHeader = "X-Slack-Signature";

    public const string TimestampHeader = "X-Slack-Request-Timestamp";

    /// <summary>Of every signature, in characters.</summary>
    public const int Length = 3 + SHA256.HashSizeInBytes * 2;

    /// <summary>
    /// Digits of a timestamp. Enough until the year 33658; without a limit, some could be sent that no number holds.
    /// </summary>
    public const int LongestTimestamp = 12;

    /// <summary>Signs a body.</summary>
    /// <param name="timestamp">Seconds since 1970, in digits.</param>
    public static string Sign(string secret, string timestamp, ReadOnlySpan<byte> body)
    {
        using var hash = HashWith(secret);
        Span<byte> signature = stackalloc byte[Length];
        Write(signature, hash, Encoding.UTF8.GetBytes(timestamp), body);
        return Encoding.ASCII.GetString(signature);
    }

    /// <summary>What <see cref="Write"/> hashes with; may be used again and again, by one at a time.</summary>
    public static IncrementalHash HashWith(string secret) =>
        IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));

    /// <summary>Writes the signature in ASCII, <see cref="Length"/> bytes.</summary>
    /// <param name="timestamp">Of at most <see cref="LongestTimestamp"/> bytes.</param>
    public static void Write(
        Span<byte> signature,
        IncrementalHash hash,
        ReadOnlySpan<byte> timestamp,
        ReadOnlySpan<byte> body
    )
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(timestamp.Length, LongestTimestamp);

        // What precedes the body goes in at once: each call costs as much as hashing 300 bytes.
        var version = "v0:"u8;
        Span<byte> head = stackalloc byte[version.Length + LongestTimestamp + 1];
        version.CopyTo(head);
        timestamp.CopyTo(head[version.Length..]);
        var length = version.Length + timestamp.Length;
        head[length++] = (byte)':';
        hash.AppendData(head[..length]);
        hash.AppendData(body);

        Span<byte> code = stackalloc byte[SHA256.HashSizeInBytes];
        hash.GetHashAndReset(code);
        "v0="u8.CopyTo(signature);
        Convert.TryToHexStringLower(code, signature[3..], out _);
    }
}
