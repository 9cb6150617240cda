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

    private char[] _buffer = ArrayPool<char>.Shared.Rent(
        Math.Max(literalLength + formattedCount * GuessOfHole, 64)
    );
    private int _length;

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
                _buffer.AsSpan(_length),
                out written,
                format,
                CultureInfo.InvariantCulture
            )
        )
        {
            Grow(_buffer.Length * 2);
        }

        var formatted = _buffer.AsSpan(_length, written);
        if (Entities.IndexOfSpecial(formatted) < 0)
        {
            _length += written;
        }
        else
        {
            AppendFormatted(formatted.ToString());
        }
    }

    /// <summary>What was built; the handler is of no use afterwards.</summary>
    internal string Finish()
    {
        var markup = new string(_buffer, 0, _length);
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = [];
        _length = 0;
        return markup;
    }

    private void Append(scoped ReadOnlySpan<char> text)
    {
        if (text.Length > _buffer.Length - _length)
        {
            Grow(Math.Max(_buffer.Length * 2, _length + text.Length));
        }

        text.CopyTo(_buffer.AsSpan(_length));
        _length += text.Length;
    }

    private void Grow(int capacity)
    {
        var larger = ArrayPool<char>.Shared.Rent(capacity);
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
