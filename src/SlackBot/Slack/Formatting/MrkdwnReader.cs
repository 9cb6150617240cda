using System.Buffers;

namespace SlackBot.Slack.Formatting;

/// <summary>What a piece of markup is.</summary>
internal enum MrkdwnToken
{
    /// <summary>Characters that stand for themselves.</summary>
    Text,

    /// <summary><c>&amp;amp;</c>, <c>&amp;lt;</c> or <c>&amp;gt;</c>.</summary>
    Entity,

    /// <summary>A link, mention or date: <c>&lt;…&gt;</c>.</summary>
    Reference,

    /// <summary>What starts a span of bold, italic, struck or code.</summary>
    Open,

    /// <summary>What ends it.</summary>
    Close,
}

/// <summary>
/// Reads markup piece by piece in linear time, and knows which spans are open. A mark counts as one only where Slack
/// would take it so: it touches its text, stands at the edge of a word, and is closed on the same line (code blocks:
/// anywhere).
/// </summary>
internal ref struct MrkdwnReader(ReadOnlySpan<char> markup)
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<`*_~");

    private readonly ReadOnlySpan<char> markup = markup;
    private OpenSpans open;
    private ClosingMarks closing = new(markup);

    public MrkdwnToken Token { get; private set; }

    public int Start { get; private set; }

    public int End { get; private set; }

    public readonly ReadOnlySpan<char> Piece => markup[Start..End];

    /// <summary>The spans that are open behind the piece.</summary>
    public readonly OpenSpans Open => open;

    /// <summary>Goes to the next piece; false at the end.</summary>
    public bool Read()
    {
        Start = End;
        if (Start == markup.Length)
        {
            return false;
        }

        (Token, var length) = Next(markup[Start..]);
        End = Start + length;
        return true;
    }

    private (MrkdwnToken Token, int Length) Next(ReadOnlySpan<char> rest)
    {
        if (open.CloseAt(Start) is > 0 and var closing)
        {
            return (MrkdwnToken.Close, closing);
        }

        if (!open.InCode && TryOpen(rest, out var opening))
        {
            return (MrkdwnToken.Open, opening);
        }

        if (Entities.LengthAt(rest) is > 0 and var entity)
        {
            return (MrkdwnToken.Entity, entity);
        }

        if (rest[0] == '<' && rest.IndexOf('>') is > 0 and var bracket)
        {
            return (MrkdwnToken.Reference, bracket + 1);
        }

        // At least one character, so that a mark that means nothing is passed.
        var run = rest[1..].IndexOfAny(Special);
        return (MrkdwnToken.Text, run < 0 ? rest.Length : run + 1);
    }

    private bool TryOpen(ReadOnlySpan<char> rest, out int length)
    {
        length = 0;
        if (MarkAt(rest) is not { } mark || open.IsOpen(mark))
        {
            return false;
        }

        var closesAt = closing.Find(mark, Start);
        if (closesAt < 0)
        {
            return false;
        }

        open.Open(mark, closesAt);
        length = OpenSpans.Written(mark).Length;
        return true;
    }

    private static MrkdwnMark? MarkAt(ReadOnlySpan<char> rest) =>
        rest switch
        {
            ['`', '`', '`', ..] => MrkdwnMark.Fence,
            ['`', ..] => MrkdwnMark.Backtick,
            ['*', ..] => MrkdwnMark.Asterisk,
            ['_', ..] => MrkdwnMark.Underscore,
            ['~', ..] => MrkdwnMark.Tilde,
            _ => null,
        };
}
