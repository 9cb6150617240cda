using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.ObjectPool;
using Microsoft.Extensions.Options;

namespace SlackBot.Slack.Signing;

/// <summary>
/// Tells what Slack has sent from what others have. Strict where the SDKs are lenient: one header of each, digits
/// only, and a timestamp neither 300 s behind nor ahead, so that nothing recorded can be kept for later.
/// </summary>
internal sealed class SignatureVerifier(IOptions<SlackOptions> options, TimeProvider time)
{
    /// <summary>How far the timestamp may be from the clock, either way.</summary>
    public const int WindowSeconds = 300;

    private readonly ObjectPool<IncrementalHash> hashes = new DefaultObjectPool<IncrementalHash>(
        new HashPolicy(options.Value.SigningSecret)
    );

    /// <summary>Judges a request by its headers and its raw body.</summary>
    public SignatureVerdict Verify(IHeaderDictionary headers, ReadOnlySpan<byte> body)
    {
        if (headers[SlackSignature.TimestampHeader] is not [{ } timestamp])
        {
            return SignatureVerdict.TimestampCount;
        }

        if (headers[SlackSignature.SignatureHeader] is not [{ } signature])
        {
            return SignatureVerdict.SignatureCount;
        }

        if (!IsTimestamp(timestamp))
        {
            return SignatureVerdict.TimestampForm;
        }

        var age = time.GetUtcNow().ToUnixTimeSeconds() - long.Parse(timestamp);
        return age switch
        {
            > WindowSeconds => SignatureVerdict.TooOld,
            < -WindowSeconds => SignatureVerdict.TooNew,
            _ => Compare(signature, timestamp, body),
        };
    }

    private SignatureVerdict Compare(string signature, string timestamp, ReadOnlySpan<byte> body)
    {
        Span<byte> given = stackalloc byte[SlackSignature.Length];
        if (signature.Length != given.Length || !Ascii.IsValid(signature))
        {
            return SignatureVerdict.SignatureForm;
        }

        Encoding.ASCII.GetBytes(signature, given);
        Span<byte> digits = stackalloc byte[SlackSignature.LongestTimestamp];
        var digitCount = Encoding.ASCII.GetBytes(timestamp, digits);

        Span<byte> expected = stackalloc byte[SlackSignature.Length];
        var hash = hashes.Get();
        SlackSignature.Write(expected, hash, digits[..digitCount], body);
        hashes.Return(hash);
        return CryptographicOperations.FixedTimeEquals(given, expected)
            ? SignatureVerdict.Valid
            : SignatureVerdict.Mismatch;
    }

    private static bool IsTimestamp(string text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiDigit(character))
            {
                return false;
            }
        }

        return text.Length is > 0 and <= SlackSignature.LongestTimestamp;
    }

    private sealed class HashPolicy(string secret) : PooledObjectPolicy<IncrementalHash>
    {
        public override IncrementalHash Create() => SlackSignature.HashWith(secret);

        public override bool Return(IncrementalHash obj) => true;
    }
}
