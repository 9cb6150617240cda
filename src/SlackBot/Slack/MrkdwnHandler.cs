using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using SlackBot.Slack.Formatting;

namespace SlackBot.Slack;

/// <summary>
/// Builds <see cref="Mrkdwn.Of"/>. A hole takes text, markup, or what formats itself into a span, as messages and
/// numbers do; anything else does not compile, so that nothing reaches Slack unescaped by way of its ToString.
/// </summary>
[InterpolatedStringHandler]
internal ref struct MrkdwnHandler(int literalLength, int formattedCount)
{
    private const int GuessOfHole = 24;

    private char[] buffer = ArrayPool<char>.Shared.Rent(
        Math.Max(literalLength + formattedCount * GuessOfHole, 64)
    );
    private int length;

    public void AppendLiteral(string markup) => Append(markup);

    public void AppendFormatted(Mrkdwn markup) => Append(markup.Markup);

    public void AppendFormatted(string? text) => AppendFormatted(text.AsSpan());

    public void AppendFormatted(scoped ReadOnlySpan<char> text)
    {
        for (
            var next = Entities.IndexOfSpecial(text);
            next >= 0;
            next = Entities.IndexOfSpecial(text)
        )
        {
            Append(text[..next]);
            Append(Entities.Of(in text[next]));
            text = text[(next + 1)..];
        }

        Append(text);
    }

    public void AppendFormatted<T>(T value, string? format = null)
        where T : ISpanFormattable
    {
        int written;
        while (
            !value.TryFormat(
                buffer.AsSpan(length),
                out written,
                format,
                CultureInfo.InvariantCulture
            )
        )
        {
            Grow(buffer.Length * 2);
        }

        var formatted = buffer.AsSpan(length, written);
        if (Entities.IndexOfSpecial(formatted) < 0)
        {
            length += written;
        }
        else
        {
            AppendFormatted(formatted.ToString());
        }
    }

    /// <summary>What was built; the handler is of no use afterwards.</summary>
    internal string Finish()
    {
        var markup = new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        buffer = [];
        length = 0;
        return markup;
    }

    private void Append(scoped ReadOnlySpan<char> text)
    {
        if (text.Length > buffer.Length - length)
        {
            Grow(Math.Max(buffer.Length * 2, length + text.Length));
        }

        text.CopyTo(buffer.AsSpan(length));
        length += text.Length;
    }

    private void Grow(int capacity)
    {
        var larger = ArrayPool<char>.Shared.Rent(capacity);
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(buffer);
        buffer = larger;
    }
}
