using System.Buffers;
using System.Text;
using SlackBot.Slack.Formatting;

namespace SlackBot.Slack.BlockKit;

/// <summary>
/// Writes the JSON of a message into a span, or only measures it. Measuring and writing are the same code, so the
/// number of characters that Slack limits and the length announced to the client are exact, and the message goes
/// into the response in one piece. Only what JSON demands is escaped (RFC 8259, section 7).
/// </summary>
internal ref struct BlockJson
{
    private static readonly SearchValues<char> MustEscape = SearchValues.Create([
        .. Enumerable.Range(0, ' ').Select(code => (char)code),
        '"',
        '\\',
    ]);

    private readonly Span<byte> output;
    private readonly bool measures;

    private BlockJson(Span<byte> output, bool measures)
    {
        this.output = output;
        this.measures = measures;
    }

    /// <summary>How many bytes of UTF-8 so far.</summary>
    public int Bytes { get; private set; }

    /// <summary>How many UTF-16 units so far, as Slack counts.</summary>
    public int Length { get; private set; }

    /// <summary>One that writes nothing.</summary>
    public static BlockJson Measuring() => new([], measures: true);

    /// <summary>One that writes, into a span that is long enough.</summary>
    public static BlockJson Writing(Span<byte> output) => new(output, measures: false);

    /// <summary>JSON in ASCII.</summary>
    public void Raw(scoped ReadOnlySpan<byte> json)
    {
        if (!measures)
        {
            json.CopyTo(output[Bytes..]);
        }

        Bytes += json.Length;
        Length += json.Length;
    }

    /// <summary>A string; a lone surrogate becomes U+FFFD.</summary>
    public void Text(scoped ReadOnlySpan<char> text)
    {
        Raw("\""u8);
        Characters(text);
        Raw("\""u8);
    }

    /// <summary>A string, escaped for Slack before it is escaped for JSON.</summary>
    public void EscapedText(scoped ReadOnlySpan<char> text)
    {
        Raw("\""u8);
        for (
            var next = Entities.IndexOfSpecial(text);
            next >= 0;
            next = Entities.IndexOfSpecial(text)
        )
        {
            Characters(text[..next]);
            Characters(Entities.Of(in text[next]));
            text = text[(next + 1)..];
        }

        Characters(text);
        Raw("\""u8);
    }

    /// <summary>A text object.</summary>
    public void Mrkdwn(Mrkdwn text)
    {
        Raw("""{"type":"mrkdwn","text":"""u8);
        Text(text.Markup);
        Raw("}"u8);
    }

    /// <summary>An array of text objects.</summary>
    public void Mrkdwn(IReadOnlyList<Mrkdwn> texts)
    {
        for (var at = 0; at < texts.Count; at++)
        {
            Raw(at == 0 ? "["u8 : ","u8);
            Mrkdwn(texts[at]);
        }

        Raw("]"u8);
    }

    private void Characters(scoped ReadOnlySpan<char> text)
    {
        for (var next = text.IndexOfAny(MustEscape); next >= 0; next = text.IndexOfAny(MustEscape))
        {
            Run(text[..next]);
            Escape(text[next]);
            text = text[(next + 1)..];
        }

        Run(text);
    }

    private void Run(scoped ReadOnlySpan<char> text)
    {
        Bytes += measures
            ? Encoding.UTF8.GetByteCount(text)
            : Encoding.UTF8.GetBytes(text, output[Bytes..]);
        Length += text.Length;
    }

    private void Escape(char character)
    {
        switch (character)
        {
            case '"':
                Raw("\\\""u8);
                break;
            case '\\':
                Raw("\\\\"u8);
                break;
            case '\n':
                Raw("\\n"u8);
                break;
            default:
                Raw("\\u00"u8);
                Raw([Hex(character >> 4), Hex(character & 0xF)]);
                break;
        }
    }

    private static byte Hex(int digit) => "0123456789abcdef"u8[digit];
}
