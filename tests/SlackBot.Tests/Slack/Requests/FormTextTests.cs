using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SlackBot.Slack.Requests;

namespace SlackBot.Tests.Slack.Requests;

public class FormTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("plain", "plain")]
    [InlineData("a+b%20c", "a b c")]
    [InlineData("100%25%2B1", "100%+1")]
    [InlineData("%2541", "%41")]
    [InlineData("%F0%9F%9A%a8", "🚨")]
    [InlineData("żółw", "żółw")]
    [InlineData("%3D%26=", "=&=")]
    public void Text_is_decoded_once(string encoded, string text) =>
        Assert.Equal(text, Decode(Encoding.UTF8.GetBytes(encoded)));

    [Theory]
    [InlineData("%")]
    [InlineData("a%4")]
    [InlineData("%zz")]
    [InlineData("%4g")]
    [InlineData("%%41")]
    [InlineData("%u0041")]
    public void Half_an_escape_is_refused(string encoded) =>
        Assert.Null(Decode(Encoding.UTF8.GetBytes(encoded)));

    [Theory]
    [InlineData("%FF")]
    [InlineData("%C3")]
    [InlineData("%C0%AF")]
    [InlineData("%ED%A0%80")]
    [InlineData("%F5%80%80%80")]
    [InlineData("a%00b")]
    public void Bytes_that_are_no_text_are_refused(string encoded) =>
        Assert.Null(Decode(Encoding.UTF8.GetBytes(encoded)));

    [Fact]
    public void Raw_bytes_that_are_no_text_are_refused()
    {
        Assert.Null(Decode([0x61, 0xFF]));
        Assert.Null(Decode([0x61, 0x00]));
    }

    [Fact]
    public void What_is_encoded_reads_as_it_was() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<NonNull<string>>(),
                given =>
                {
                    // Lone surrogates have no UTF-8, and NUL is refused.
                    var text = Encoding
                        .UTF8.GetString(Encoding.UTF8.GetBytes(given.Get))
                        .Replace("\0", "");
                    return Decode(Encoding.UTF8.GetBytes(Uri.EscapeDataString(text))) == text
                        && Decode(Encoding.UTF8.GetBytes(System.Net.WebUtility.UrlEncode(text)))
                            == text;
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Any_bytes_are_decoded_or_refused() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<byte[]>(),
                bytes => Decode(bytes) is var text && (text is null || !text.Contains('\0'))
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    private static string? Decode(byte[] encoded) =>
        FormText.TryDecode(encoded, new byte[encoded.Length], out var decoded)
            ? Encoding.UTF8.GetString(decoded)
            : null;
}
