using System.Security.Cryptography;
using System.Text;

namespace SlackBot.Simulator.Posting;

/// <summary>Signs as Slack does: https://docs.slack.dev/authentication/verifying-requests-from-slack.</summary>
internal sealed class RequestSigner(string secret)
{
    private readonly byte[] key = Encoding.UTF8.GetBytes(secret);

    /// <summary>The value of <c>X-Slack-Signature</c>.</summary>
    /// <param name="timestamp">The value of <c>X-Slack-Request-Timestamp</c>.</param>
    public string Sign(string timestamp, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        hash.AppendData(Encoding.ASCII.GetBytes($"v0:{timestamp}:"));
        hash.AppendData(body);
        return $"v0={Convert.ToHexStringLower(hash.GetHashAndReset())}";
    }
}
