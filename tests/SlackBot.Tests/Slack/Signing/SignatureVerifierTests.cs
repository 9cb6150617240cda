using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using SlackBot.Slack;
using SlackBot.Slack.Signing;
using SlackBot.Tests.Testing;

namespace SlackBot.Tests.Slack.Signing;

public class SignatureVerifierTests
{
    private const string Secret = "8f742231b10e8888abcd99yyyzzz85a5";
    private static readonly byte[] Body = Encoding.UTF8.GetBytes("command=%2Falert&text=ż");

    private readonly TestClock clock = new();

    private string Now => Seconds(0);

    [Fact]
    public void What_Slack_has_signed_is_valid() =>
        Assert.Equal(SignatureVerdict.Valid, Verify(Now, Sign(Now)));

    [Theory]
    [InlineData(-300, SignatureVerdict.Valid)]
    [InlineData(300, SignatureVerdict.Valid)]
    [InlineData(-301, SignatureVerdict.TooOld)]
    [InlineData(301, SignatureVerdict.TooNew)]
    [InlineData(-1_000_000_000, SignatureVerdict.TooOld)]
    [InlineData(1_000_000_000, SignatureVerdict.TooNew)]
    public void The_timestamp_may_be_300_seconds_away_either_way(int ahead, object verdict)
    {
        var timestamp = Seconds(ahead);

        Assert.Equal(verdict, Verify(timestamp, Sign(timestamp)));
    }

    [Fact]
    public void A_request_grows_old()
    {
        var (timestamp, signature) = (Now, Sign(Now));

        clock.Advance(TimeSpan.FromSeconds(301));

        Assert.Equal(SignatureVerdict.TooOld, Verify(timestamp, signature));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("1.7e9")]
    [InlineData("0x69b52c4d")]
    [InlineData("+{0}")]
    [InlineData("-{0}")]
    [InlineData(" {0}")]
    [InlineData("{0} ")]
    [InlineData("{0}:")]
    [InlineData("{0}.0")]
    [InlineData("{0},{0}")]
    [InlineData("1,773,480,413")]
    [InlineData("١٧٧٣٤٨٠٤١٣")]
    [InlineData("\uFF11\uFF17\uFF17\uFF13\uFF14\uFF18\uFF10\uFF14\uFF11\uFF13")]
    [InlineData("99999999999999999999999")]
    [InlineData("0000000000000000{0}")]
    [InlineData("text")]
    public void A_timestamp_is_digits_only_even_when_it_is_signed(string form)
    {
        var timestamp = string.Format(CultureInfo.InvariantCulture, form, Now);

        Assert.Equal(SignatureVerdict.TimestampForm, Verify(timestamp, Sign(timestamp)));
    }

    [Fact]
    public void The_boundary_between_timestamp_and_body_cannot_be_moved()
    {
        // Signs "v0:<now>:<rest>" in which a part of the body has moved into the timestamp.
        var signature = Sign(Now + ":a", Encoding.UTF8.GetBytes("b"));

        Assert.Equal(
            SignatureVerdict.TimestampForm,
            Verify(Now + ":a", signature, Encoding.UTF8.GetBytes("b"))
        );
    }

    [Fact]
    public void Exactly_one_header_of_each_is_wanted()
    {
        var signature = Sign(Now);

        Assert.Equal(SignatureVerdict.TimestampCount, Verify(default, signature));
        Assert.Equal(SignatureVerdict.TimestampCount, Verify(new([Now, Now]), signature));
        Assert.Equal(SignatureVerdict.TimestampCount, Verify(StringValues.Empty, signature));
        Assert.Equal(SignatureVerdict.SignatureCount, Verify(Now, default));
        Assert.Equal(SignatureVerdict.SignatureCount, Verify(Now, new([signature, signature])));
        Assert.Equal(SignatureVerdict.SignatureForm, Verify(Now, $"{signature},{signature}"));
        Assert.Equal(SignatureVerdict.SignatureForm, Verify(Now, ""));
    }

    [Fact]
    public void A_signature_is_taken_only_as_Slack_writes_it()
    {
        var signature = Sign(Now);
        var digits = signature[3..];

        Assert.Equal(SignatureVerdict.SignatureForm, Verify(Now, digits));
        Assert.Equal(SignatureVerdict.SignatureForm, Verify(Now, signature[..^1]));
        Assert.Equal(SignatureVerdict.SignatureForm, Verify(Now, signature + "0"));
        Assert.Equal(SignatureVerdict.SignatureForm, Verify(Now, " " + signature));
        Assert.Equal(SignatureVerdict.SignatureForm, Verify(Now, $"v0={digits[..^1]}é"));
        Assert.Equal(SignatureVerdict.Mismatch, Verify(Now, $"v1={digits}"));
        Assert.Equal(SignatureVerdict.Mismatch, Verify(Now, $"v0={digits.ToUpperInvariant()}"));
        Assert.Equal(SignatureVerdict.Mismatch, Verify(Now, $"v0={new string('0', 64)}"));
        Assert.Equal(SignatureVerdict.Mismatch, Verify(Now, $"v0={new string('g', 64)}"));
    }

    [Fact]
    public void Each_digit_of_a_signature_counts()
    {
        var signature = Sign(Now).ToCharArray();
        for (var at = 3; at < signature.Length; at++)
        {
            var digit = signature[at];
            signature[at] = digit == '0' ? '1' : '0';
            Assert.Equal(SignatureVerdict.Mismatch, Verify(Now, new string(signature)));
            signature[at] = digit;
        }
    }

    [Fact]
    public void Another_body_secret_or_time_has_another_signature()
    {
        Assert.Equal(SignatureVerdict.Mismatch, Verify(Now, Sign(Now), [.. Body, (byte)' ']));
        Assert.Equal(SignatureVerdict.Mismatch, Verify(Now, Sign(Now), []));
        Assert.Equal(SignatureVerdict.Mismatch, Verify(Seconds(1), Sign(Now)));
        Assert.Equal(
            SignatureVerdict.Mismatch,
            Verify(Now, SlackSignature.Sign(Secret + "0", Now, Body))
        );
    }

    [Fact]
    public void A_refused_request_leaves_nothing_behind_for_the_next()
    {
        var verifier = Verifier();
        var good = Headers(Now, Sign(Now));
        var bad = Headers(Now, $"v0={new string('0', 64)}");

        Assert.Equal(SignatureVerdict.Mismatch, verifier.Verify(bad, Body));
        Assert.Equal(SignatureVerdict.Valid, verifier.Verify(good, Body));
        Assert.Equal(SignatureVerdict.Valid, verifier.Verify(good, Body));
    }

    [Fact]
    public async Task Many_requests_are_judged_at_once()
    {
        var verifier = Verifier();
        var bodies = Enumerable
            .Range(0, 64)
            .Select(number => Encoding.UTF8.GetBytes(new string('x', number * 100)))
            .ToArray();

        var verdicts = await Task.WhenAll(
            bodies.Select(body =>
                Task.Run(() => verifier.Verify(Headers(Now, Sign(Now, body)), body))
            )
        );

        Assert.All(verdicts, verdict => Assert.Equal(SignatureVerdict.Valid, verdict));
    }

    [Fact]
    public void Judging_a_request_allocates_nothing()
    {
        var verifier = Verifier();
        var headers = Headers(Now, Sign(Now));
        for (var warm = 0; warm < 100; warm++)
        {
            verifier.Verify(headers, Body);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var run = 0; run < 10_000; run++)
        {
            verifier.Verify(headers, Body);
        }

        // The runtime itself allocates now and then while it compiles anew; a request would be 24 bytes at the least.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 24_000);
    }

    private string Seconds(int ahead) =>
        (clock.GetUtcNow().ToUnixTimeSeconds() + ahead).ToString(CultureInfo.InvariantCulture);

    // By other code than the bot's, which would not sign every timestamp.
    private static string Sign(string timestamp, byte[]? body = null)
    {
        byte[] signed = [.. Encoding.UTF8.GetBytes($"v0:{timestamp}:"), .. body ?? Body];
        var hash = HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), signed);
        return $"v0={Convert.ToHexStringLower(hash)}";
    }

    private SignatureVerifier Verifier() =>
        new(Options.Create(new SlackOptions { SigningSecret = Secret }), clock);

    private SignatureVerdict Verify(
        StringValues timestamp,
        StringValues signature,
        byte[]? body = null
    ) => Verifier().Verify(Headers(timestamp, signature), body ?? Body);

    private static HeaderDictionary Headers(StringValues timestamp, StringValues signature) =>
        new()
        {
            [SlackSignature.TimestampHeader] = timestamp,
            [SlackSignature.SignatureHeader] = signature,
        };
}
